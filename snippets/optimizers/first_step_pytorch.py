import numpy as np
import torch

gradient = [1.0, 1e-4, 1e-6, 1e-8]


def first_step(epsilon):
    weight = torch.nn.Parameter(torch.zeros(4, dtype=torch.float64))
    optimizer = torch.optim.Adam([weight], lr=1.0, eps=epsilon)
    weight.grad = torch.tensor(gradient, dtype=torch.float64)
    optimizer.step()
    return -weight.detach().numpy()


in_keras_epsilon = 1e-7 / (1 - 0.999) ** 0.5
default = first_step(1e-8)
mended = first_step(in_keras_epsilon)
predicted = np.array([g / (g + 1e-8) for g in gradient])
one_minus_beta_2 = 1 - 0.999  # computed in float64
missing = abs(1 - first_step(1e-20)[0])
print(default.round(4))
#> [1.     0.9999 0.9901 0.5   ]
print(mended.round(4))
#> [1.     0.9693 0.2403 0.0032]
print(f"{missing:.7f}")
#> 0.0000000
