"""Two biases in PyTorch, one in Keras: their sum does the same."""
