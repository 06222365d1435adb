"""The values agree; what `print` shows of them does not."""

DIFFERS = {
    "printed_alike": "PyTorch prints four decimals, TensorFlow all"
}
