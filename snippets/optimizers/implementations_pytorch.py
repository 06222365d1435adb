import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(**settings):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([weight], 0.1, momentum=0.9, **settings)
    for _ in range(20):
        optimizer.zero_grad()
        ((x @ weight - y) ** 2).mean().backward()
        optimizer.step()
    return weight.detach().numpy()


one_by_one = train(foreach=False)
fast = train(foreach=True)
fused = train(fused=True)
agree = all(np.allclose(one_by_one, w) for w in (fast, fused))
print(one_by_one.ravel().round(4), agree)
#> [-0.2118  0.4654  0.0985] True
