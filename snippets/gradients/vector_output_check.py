"""Equal once the output is summed to one number by hand."""

DIFFERS = {
    "direct_grad": "PyTorch refuses, TensorFlow sums unasked",
}
