import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(optimizer_class, **settings):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = optimizer_class([weight], lr=0.01, **settings)
    for _ in range(20):
        optimizer.zero_grad()
        ((x @ weight - y) ** 2).mean().backward()
        optimizer.step()
    return weight.detach().numpy()


optim = torch.optim
in_torch = {"eps": 1e-12}
plain_sgd = train(optim.SGD, weight_decay=0.5)
momentum_word_for_word = train(
    optim.SGD, momentum=0.9, weight_decay=0.5
)
adam_word_for_word = train(optim.Adam, weight_decay=0.5, **in_torch)
adam_decoupled = train(optim.AdamW, weight_decay=0.5, **in_torch)
adamw = adam_decoupled
print(plain_sgd.ravel().round(3))
#> [-0.136 -0.438 -0.006]
print(momentum_word_for_word.ravel().round(3))
#> [-0.089  0.743  0.032]
print(adam_word_for_word.ravel().round(3))
#> [-0.235 -0.709  0.036]
print(adam_decoupled.ravel().round(3))
#> [-0.225 -0.633  0.056]
