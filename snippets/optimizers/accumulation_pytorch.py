import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(parts, divide_by):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        for inputs, targets in zip(
            x.chunk(parts), y.chunk(parts), strict=True
        ):
            loss = ((inputs @ weight - targets) ** 2).mean()
            (loss / divide_by).backward()
        optimizer.step()
    return weight.detach().numpy()


full_batch = train(parts=1, divide_by=1)
word_for_word = train(parts=4, divide_by=1)
accumulated = train(parts=4, divide_by=4)
print(full_batch.ravel().round(4))
#> [-0.1857 -0.3     0.0004]
print(word_for_word.ravel().round(4))
#> [-0.0642  0.41    0.0238]
print(accumulated.ravel().round(4))
#> [-0.1857 -0.3     0.0004]
