import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)

model = torch.nn.Linear(3, 1)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.fill_(0.5)


decay, no_decay = [], []
for name, parameter in model.named_parameters():
    (no_decay if "bias" in name else decay).append(parameter)
optimizer = torch.optim.AdamW(
    [
        {"params": decay, "weight_decay": 0.5},
        {"params": no_decay, "weight_decay": 0.0},
    ],
    lr=0.01,
    eps=1e-12,
)
for _ in range(10):
    optimizer.zero_grad()
    loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    optimizer.step()
kernel = model.weight.detach().numpy().T
bias = model.bias.detach().numpy()
print(kernel.ravel().round(4), bias.round(4))
#> [-0.1469 -0.7652  0.0756] [0.4005]
