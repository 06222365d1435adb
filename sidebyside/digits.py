"""The trained network of the page on which a reader draws a digit, as a file for each runtime.

    python -m sidebyside.digits     train it and write docs/assets/digits/

It is the network of the page about phones: scikit-learn trains it, and each framework gets its
weights. The files are small and part of the project, so that a build needs neither framework.
"""

import json
from pathlib import Path

from sidebyside.pairs import project

FOLDER = "docs/assets/digits"


def rows():
    """Images (pixels from 0 to 1) and labels: those to train on, and those held out."""
    import numpy as np
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)
    images = np.float32(images / 16)
    return (images[:1500], labels[:1500]), (images[1500:], labels[1500:])


def write(folder: Path) -> None:
    """`digits.onnx` as PyTorch exports it; `digits.json` and `.bin` with the weights of Keras."""
    import numpy as np
    import torch
    from sklearn.neural_network import MLPClassifier

    seen, (images, _) = rows()
    network = MLPClassifier((64,), random_state=0, max_iter=400).fit(*seen)
    kernels, biases = network.coefs_, network.intercepts_
    hidden, output = torch.nn.Linear(64, 64), torch.nn.Linear(64, 10)
    for layer, kernel, bias in zip((hidden, output), kernels, biases, strict=True):
        layer.load_state_dict({"weight": torch.tensor(kernel.T), "bias": torch.tensor(bias)})
    model = torch.nn.Sequential(hidden, torch.nn.ReLU(), output, torch.nn.Softmax(1)).eval()
    names = {"input_names": ["pixels"], "output_names": ["probabilities"]}
    batch = {0: torch.export.Dim("batch")}
    x = torch.from_numpy(images)
    program = torch.onnx.export(model, (x,), dynamic_shapes=(batch,), verbose=False, **names)
    for node in program.model.graph:
        node.metadata_props.clear()  # they name folders of this machine
    program.save(folder / "digits.onnx")

    import keras  # not sooner: PyTorch's compiler crashes Python when it comes after TensorFlow

    same = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(64, activation="relu", name="hidden"),
            keras.layers.Dense(10, activation="softmax", name="output"),
        ]
    )
    same.set_weights([kernels[0], biases[0], kernels[1], biases[1]])
    weights = [
        {"name": f"{layer.name}/{v.name}", "shape": list(v.shape), "dtype": "float32"}
        for layer in same.layers
        for v in layer.weights
    ]
    layers = [
        {"class_name": "Dense", "config": {"name": "hidden", "units": 64, "activation": "relu"}},
        {"class_name": "Dense", "config": {"name": "output", "units": 10, "activation": "softmax"}},
    ]
    layers[0]["config"]["batch_input_shape"] = [None, 64]
    # By hand: the converter of TensorFlow.js does not read what Keras 3 writes.
    topology = {"class_name": "Sequential", "config": {"name": "digits", "layers": layers}}
    about = {
        "format": "layers-model",
        "modelTopology": topology,
        "weightsManifest": [{"paths": ["digits.bin"], "weights": weights}],
    }
    (folder / "digits.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    numbers = np.concatenate([array.ravel() for array in same.get_weights()])
    (folder / "digits.bin").write_bytes(numbers.astype("<f4").tobytes())


if __name__ == "__main__":
    write(project() / FOLDER)
