import numpy as np
import torch

rng = np.random.default_rng(0)
factor = 1.0
kept = []


@torch.compile(backend="eager")
def scale(x):
    return x * factor


values = [scale(torch.tensor(3.0)).item()]
factor = 5.0
values.append(scale(torch.tensor(3.0)).item())
print(values)
#> [3.0, 15.0]

by_argument = torch.compile(lambda x, by: x * by, backend="eager")
factors = torch.tensor([1.0, 5.0])
x = torch.tensor(3.0)
mended = [by_argument(x, by).item() for by in factors]
print(mended)
#> [3.0, 15.0]

noise = torch.compile(lambda: torch.rand(()), backend="eager")
distinct = len({noise().item() for _ in range(3)})
numpy_noise = torch.compile(lambda x: x + rng.random(), backend="eager")
numpy_distinct = len(
    {numpy_noise(torch.tensor(0.0)).item() for _ in range(3)}
)
print(distinct, numpy_distinct)
#> 3 3

keep = torch.compile(lambda x: kept.append(x * 2), backend="eager")
keep(torch.tensor(1.0))
keep(torch.tensor(2.0))
number_kept = len(kept)
print(kept)
#> [tensor(2.), tensor(4.)]
