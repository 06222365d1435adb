"""Equal at every stage: forward, loss, each gradient, one step, ten
steps. Only the running variance needs one more factor."""

import keras
import numpy as np
import torch
from sidebyside import port, stages

DIFFERS = {
    "running_var": "PyTorch divides by n - 1, Keras by n",
}


def check(pytorch, tensorflow):
    assert (
        port.settings_that_differ(pytorch.model, tensorflow.model) == []
    )
    assert tensorflow.model.input_shape == (None, 8, 8, 1)
    images = pytorch.x.permute(0, 1, 4, 2, 3)
    rng = np.random.default_rng(1)
    with torch.no_grad():
        for tensor in pytorch.model.state_dict().values():
            if tensor.is_floating_point():
                values = rng.uniform(0.1, 0.4, tensor.shape)
                values *= rng.choice([-1, 1], tensor.shape)
                tensor.copy_(torch.from_numpy(values))
                assert np.allclose(tensor, values)
        pytorch.model.norm.running_var.abs_()
    found = stages.compare(
        pytorch.model,
        tensorflow.model,
        (torch.nn.functional.cross_entropy, tensorflow.loss_function),
        (
            torch.optim.SGD(pytorch.model.parameters(), lr=0.5),
            keras.optimizers.SGD(learning_rate=0.5),
        ),
        [
            *zip(
                zip(images, pytorch.y, strict=True),
                zip(tensorflow.x, tensorflow.y, strict=True),
                strict=True,
            )
        ],
    )
    # Without the permutation the weights fit, and the answers do not.
    norm, conv = pytorch.model.norm, pytorch.model.conv
    with torch.no_grad():
        x = torch.relu(norm(conv(images[0])))
        x = torch.nn.functional.max_pool2d(x, 2)
        right = pytorch.model.head(x.permute(0, 2, 3, 1).flatten(1))
        wrong = pytorch.model.head(x.flatten(1))
    return found | {"not_permuted": (wrong - right).abs().max().item()}
