"""Equal once the output is summed to one number by hand."""

DIFFERS = {
    "direct_grad": {
        "tensorflow": "PyTorch and JAX refuse, TensorFlow sums unasked"
    },
}
