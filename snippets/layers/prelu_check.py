"""Equal with one slope for each channel and the same start."""

DIFFERS = {
    "translated": "the slope starts at 0.25 in PyTorch and 0 in Keras",
    "slopes": "PyTorch learns one slope, Keras one for each element",
}
