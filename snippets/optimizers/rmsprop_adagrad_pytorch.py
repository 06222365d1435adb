import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
# Zero, so that each weight shows how far it has moved.
start = np.zeros((3, 1), np.float32)


def train(optimizer_class, **settings):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = optimizer_class([weight], lr=0.01, **settings)
    for _ in range(20):
        optimizer.zero_grad()
        loss = ((x @ weight - y) ** 2).mean()
        (loss * 1e-3).backward()  # small gradients
        optimizer.step()
    return weight.detach().numpy()


RMSprop, Adagrad = torch.optim.RMSprop, torch.optim.Adagrad
rmsprop_same_epsilon = train(RMSprop, alpha=0.9, eps=1e-7)
rmsprop = train(RMSprop, alpha=0.9, eps=1e-10)
adagrad_word_for_word = train(Adagrad)
adagrad = train(Adagrad, initial_accumulator_value=0.1, eps=1e-10)
print(rmsprop_same_epsilon.ravel().round(3))
#> [-0.063  0.251  0.001]
print(rmsprop.ravel().round(3))
#> [-0.063  0.251  0.   ]
print(adagrad_word_for_word.ravel().round(5))
#> [-0.06214  0.07293  0.01531]
print(adagrad.ravel().round(5))
#> [-1.6e-04  5.7e-04  1.0e-05]
