import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(optimizer_class, **settings):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = optimizer_class([weight], **settings)
    for _ in range(20):
        optimizer.zero_grad()
        ((x @ weight - y) ** 2).mean().backward()
        optimizer.step()
    return weight.detach().numpy()


optim = torch.optim
adadelta_defaults = train(optim.Adadelta)
adamax_defaults = train(optim.Adamax)
nadam_defaults = train(optim.NAdam)
in_torch = {"lr": 0.01, "eps": 1e-12}
adadelta = adadelta_defaults
adamax = train(optim.Adamax, **in_torch)
nadam_same_rate = train(optim.NAdam, **in_torch)
nadam = train(optim.NAdam, momentum_decay=1.0, **in_torch)
amsgrad = train(optim.Adam, amsgrad=True, betas=(0.9, 0.9), **in_torch)
print(adadelta_defaults.ravel().round(3))
#> [-0.117 -0.839  0.026]
print(adamax_defaults.ravel().round(3))
#> [-0.092 -0.867  0.013]
print(nadam_defaults.ravel().round(3))
#> [-0.087 -0.873  0.01 ]
print(nadam_same_rate.ravel().round(3))
#> [-0.204 -0.74   0.056]
print(nadam.ravel().round(3))
#> [-0.203 -0.745  0.06 ]
