import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((2, 4), dtype=np.float32))
kernels = [
    rng.standard_normal(size, dtype=np.float32)
    for size in [(4, 3), (3, 2)]
]

layers = [
    torch.nn.Linear(4, 3, bias=False),
    torch.nn.Linear(3, 2, bias=False),
]
for layer, kernel in zip(layers, kernels, strict=True):
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(kernel.T))
model = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1])

seen = {}


def hook(module, inputs, output):
    seen["hidden"] = output.detach()


handle = model[1].register_forward_hook(hook)
result = model(x)
handle.remove()
hidden = seen["hidden"]
print(hidden.numpy().round(3))
#> [[2.305 1.872 2.271]
#>  [0.1   0.657 0.443]]
