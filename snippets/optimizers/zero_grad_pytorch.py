import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(zero_the_gradients):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    losses = []
    for _ in range(12):
        if zero_the_gradients:
            optimizer.zero_grad()
        loss = ((x @ weight - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


losses = train(zero_the_gradients=True)
without_zeroing = train(zero_the_gradients=False)
print(f"{losses[0]:.3f} -> {losses[-1]:.3f}")
#> 2.516 -> 0.831
print(f"{without_zeroing[0]:.3f} -> {without_zeroing[-1]:.3f}")
#> 2.516 -> 1.790
