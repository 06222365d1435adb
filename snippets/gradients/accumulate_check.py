"""Equal once `zero_grad` comes before every backward pass."""

DIFFERS = {
    "grads": "PyTorch adds to the last gradient, a tape starts afresh",
}
