"""Equal for a gradient of one. Equal for tiny gradients, too, once
PyTorch gets, at every step, the epsilon that Keras in effect uses."""

import keras
import numpy as np
import torch
from sidebyside import port
from sklearn.datasets import load_digits

DIFFERS = {
    "default": {
        "tensorflow": "the epsilons differ; tiny gradients feel it"
    },
    "tiny_gradient": {
        "tensorflow": "with a gradient of 1e-6, Keras moves less"
    },
    "same_epsilon": {
        "tensorflow": (
            "Keras adds epsilon before the bias correction, "
            "PyTorch and Optax after it"
        )
    },
}


def check(pytorch, tensorflow):
    """The default Adam of each framework trains the same network."""
    variable = keras.Variable([0.0])
    optimizer = keras.optimizers.Adam(learning_rate=1.0)
    optimizer.apply([keras.ops.full((1,), 0.01)], [variable])
    assert 0.999 < -variable.numpy()[0] < 1

    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype("float32")
    torch_model = torch.nn.Sequential(
        torch.nn.Linear(64, 32),
        torch.nn.ReLU(),
        torch.nn.Linear(32, 10),
    )
    keras_model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for weight in torch_model.parameters():
            values = rng.standard_normal(weight.shape, dtype=np.float32)
            weight.copy_(torch.from_numpy(values / 8))
    port.to_keras(torch_model, keras_model)
    # The start, and no other: the numbers on the page depend on it.
    assert abs(torch_model[0].weight.std() - 1 / 8) < 0.01
    with torch.no_grad():
        before = torch_model(torch.from_numpy(x)).numpy()
    assert np.allclose(before, keras_model(x), atol=1e-5)
    _train_torch(torch_model, x[:1400], y[:1400])
    _train_keras(keras_model, x[:1400], y[:1400])
    with torch.no_grad():
        torch_digits = torch_model(torch.from_numpy(x[1400:])).numpy()
    keras_digits = keras_model(x[1400:]).numpy()
    torch_digits = torch_digits.argmax(1)
    keras_digits = keras_digits.argmax(1)
    ported = [
        weight.detach().numpy().T for weight in torch_model.parameters()
    ]
    apart = [
        np.abs(one - other).max()
        for one, other in zip(
            ported, keras_model.get_weights(), strict=True
        )
    ]
    torch_correct = (torch_digits == y[1400:]).mean()
    keras_correct = (keras_digits == y[1400:]).mean()
    assert min(torch_correct, keras_correct) > 0.8
    assert abs(torch_correct - keras_correct) < 0.02
    assert max(apart) > 1e-4
    return {
        "digits_weights": max(apart),
        "same_answers": (torch_digits == keras_digits).sum(),
        "test_images": len(torch_digits),
        "pytorch_accuracy": torch_correct,
        "keras_accuracy": keras_correct,
    }


def _train_torch(model, x, y):
    x, y = torch.from_numpy(x), torch.from_numpy(y)
    optimizer = torch.optim.Adam(model.parameters())
    for _ in range(10):
        for inputs, targets in zip(
            x.split(32), y.split(32), strict=True
        ):
            optimizer.zero_grad()
            logits = model(inputs)
            torch.nn.functional.cross_entropy(
                logits, targets
            ).backward()
            optimizer.step()


def _train_keras(model, x, y):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(), loss)
    model.fit(x, y, batch_size=32, epochs=10, shuffle=False, verbose=0)
