import numpy as np
import torch

torch.manual_seed(0)
first, second = torch.rand(3), torch.rand(3)
print(first.numpy().round(3))
#> [0.496 0.768 0.088]

torch.manual_seed(0)
again = torch.rand(3)
repeats = torch.equal(first, again)
moves_on = not torch.equal(first, second)
print(repeats, moves_on)
#> True True

generator = torch.Generator().manual_seed(0)
own_stream = torch.rand(3, generator=generator)
print(own_stream.numpy().round(3))
#> [0.496 0.768 0.088]

rng = np.random.default_rng(0)
shared = torch.from_numpy(rng.random(3))
print(shared.numpy().round(3))
#> [0.637 0.27  0.041]
