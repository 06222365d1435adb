import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(**settings):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, **settings)
    for _ in range(4):
        optimizer.zero_grad()
        loss = ((x @ weight - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    return weight.detach().numpy()


plain = train()
momentum = train(momentum=0.9)
nesterov = train(momentum=0.9, nesterov=True)
print(plain.ravel().round(4))
#> [-0.1929 -0.1686  0.0055]
print(momentum.ravel().round(4))
#> [-0.344   0.7301  0.0389]
print(nesterov.ravel().round(4))
#> [-0.1977  0.7865  0.0425]
