"""Equal to the original after export, saving and loading."""

import numpy as np

# Loading the compiler of PyTorch after TensorFlow can crash Python.
NEEDS = {"process"}

DIFFERS = {
    "word_for_word": (
        "torch.export fixes every size of the example "
        "unless dynamic_shapes frees it"
    ),
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        original = np.asarray(tab.original)
        assert np.allclose(tab.exported, original, atol=1e-6)
        assert np.allclose(tab.two_rows, original[:2], atol=1e-6)
