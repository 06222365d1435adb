import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 3), nn.BatchNorm1d(3), nn.Linear(3, 2)
)
print(model[0])  # the structure; no counts
#> Linear(in_features=4, out_features=3, bias=True)

trainable = sum(p.numel() for p in model.parameters())
running = sum(b.numel() for b in model.buffers() if b.ndim)
counted = trainable
print(trainable, running, counted)
#> 29 6 29

optimizer = torch.optim.Adam(model.parameters())
x = torch.arange(20.0).reshape(5, 4)
model(x).square().mean().backward()
optimizer.step()
moments = sum(
    state["exp_avg"].numel() + state["exp_avg_sq"].numel()
    for state in optimizer.state.values()
)
print(moments)
#> 58
