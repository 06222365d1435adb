import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.standard_normal((4, 3), dtype=np.float32)
scale_values = rng.uniform(0.5, 2, 3).astype(np.float32)


class Scale(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(features))
        self.register_buffer("calls", torch.tensor(0))

    def forward(self, inputs):
        self.calls += 1
        return inputs * self.scale


layer = Scale(3)
with torch.no_grad():
    layer.scale.copy_(torch.from_numpy(scale_values))
y = layer(torch.from_numpy(x))
y.square().sum().backward()
gradient = layer.scale.grad

calls = layer.calls.item()
trainable = sum(p.numel() for p in layer.parameters())
saved = list(layer.state_dict())
print(calls, trainable, saved)
#> 1 3 ['scale', 'calls']
