"""The current forms give the same loss and the same classes."""

import keras
import numpy as np


def check(pytorch, tensorflow):
    model = tensorflow.model
    # Neither loss nor classes show what the second step was.
    kernel, bias = model.get_weights()
    weight = pytorch.model.weight.detach().numpy()
    assert np.allclose(weight.T, kernel, atol=1e-5)
    assert np.allclose(pytorch.model.bias.detach(), bias, atol=1e-5)
    for gone in ("evaluate_generator", "predict_generator"):
        assert not hasattr(model, gone)
    for argument in ("workers", "use_multiprocessing"):
        try:
            model.fit(tensorflow.loader, verbose=0, **{argument: 1})
        except TypeError as error:
            assert argument in str(error)
        else:
            raise AssertionError(f"fit accepts {argument}=")
    assert keras.utils.PyDataset(workers=2).workers == 2
    # fit takes a generator itself.
    batches = ((x.numpy(), y.numpy()) for x, y in tensorflow.loader)
    model.set_weights([tensorflow.kernel, np.full(3, 0.5)])
    history = model.fit(
        batches, steps_per_epoch=2, shuffle=False, verbose=0
    )
    again = history.history["loss"][0]
    assert abs(again - pytorch.epoch_loss) < 1e-5
