"""Equal, and training that was stopped and resumed ends where training
ends that never stopped, once the optimiser is saved as well."""

import tempfile
from pathlib import Path

import numpy as np

DIFFERS = {
    "word_for_word": (
        "a state_dict of the model holds no optimiser, "
        "a .keras file holds it"
    ),
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.resumed, tab.never_stopped, atol=1e-6)
        gap = np.abs(tab.optimizer_lost - tab.resumed).max()
        assert gap > 0.01, gap
    assert len(tensorflow.caught) == 1
    # load_weights restores an optimiser that has been built.
    weights = tensorflow.model.get_weights()
    expected = tensorflow.model.optimizer.iterations.numpy()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.weights.h5")
        tensorflow.model.save_weights(path)
        model = tensorflow.build()
        model.optimizer.build(model.trainable_variables)
        model.load_weights(path)
    assert model.optimizer.iterations.numpy() == expected == 10
    assert np.array_equal(model.get_weights()[0], weights[0])
    one, other = tensorflow.model, model
    assert np.allclose(
        tensorflow.train(one, 3), tensorflow.train(other, 3), atol=1e-6
    )
