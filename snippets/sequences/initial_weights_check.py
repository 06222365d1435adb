"""After the `nn.init` calls, both draw from the same ranges, and both
recurrent kernels are orthogonal. The numbers drawn are still others."""

DIFFERS = {
    "kernel": "each framework draws its own numbers, in its own layout",
    "recurrent": "each framework draws its own numbers, in its own layout",
    "default_forget_bias": "the forget bias starts at 1 in Keras, near 0 in PyTorch",
    "default_bound": "U(±1/√64) in PyTorch, Glorot uniform in Keras",
}
