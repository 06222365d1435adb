"""Equal once the axis is named and both divide by the same number."""

DIFFERS = {
    "default_std": "PyTorch divides by n - 1, TensorFlow by n",
    "default_argmax": "PyTorch flattens first, TensorFlow takes axis 0",
}
