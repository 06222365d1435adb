"""Equal once the kernels are transposed and one of PyTorch's two biases
is zero: outputs at every step, both final states, every gradient."""

DIFFERS = {"parameters": "PyTorch has two biases, which it adds up"}


def check(pytorch, tensorflow):
    assert pytorch.parameters - tensorflow.parameters == 4 * 4
