"""The last step is `outputs[:, -1]` or `hidden[-1]` in PyTorch, and what
the layer returns in Keras."""

DIFFERS = {
    "as_called": "PyTorch returns every step, Keras the last one",
    "default_outputs": "without `batch_first`, PyTorch takes the batch for time",
}
