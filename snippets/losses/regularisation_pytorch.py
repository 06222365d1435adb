import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((20, 3), dtype=np.float32))
y = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 3


def train(optimizer_class, **settings):
    model = torch.nn.Linear(3, 1)
    torch.nn.init.ones_(model.weight)
    torch.nn.init.ones_(model.bias)
    groups = [
        {"params": [model.weight]} | settings,
        {"params": [model.bias], "weight_decay": 0.0},
    ]
    optimizer = optimizer_class(groups, lr=0.1)
    for _ in range(10):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    return model.weight.detach()[0]


SGD, Adam, AdamW = torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW

same_number = train(SGD, weight_decay=0.1)
sgd_penalty = train(SGD, weight_decay=0.2)
print(same_number.numpy().round(3), sgd_penalty.numpy().round(3))
#> [ 0.814 -1.738  0.538] [ 0.781 -1.686  0.51 ]

adam_by_name = train(Adam, weight_decay=0.2)
adam_penalty = adam_by_name
adam_decay = train(AdamW, weight_decay=0.2)
print(adam_by_name.numpy().round(3))
#> [0.378 0.016 0.184]
print(adam_penalty.numpy().round(3))
#> [0.378 0.016 0.184]
print(adam_decay.numpy().round(3))
#> [ 0.43  -0.08   0.163]
