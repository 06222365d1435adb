"""Equal once the square is the framework's own."""

DIFFERS = {
    "answer": "PyTorch stops you, TensorFlow loses the path silently",
}
