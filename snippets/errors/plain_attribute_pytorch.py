import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, registered):
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(3))
        scale = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
        self.scale = nn.Parameter(scale) if registered else scale
        self.register_buffer("calls", torch.zeros(()))

    def forward(self, x):
        return self.scale * x + self.shift


def trained(registered):
    layer = Scale(registered)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    x = torch.tensor([[1.0, -2.0, 0.5], [3.0, 1.0, -1.0]])
    layer(x).square().mean().backward()
    optimizer.step()
    return layer


plain = trained(registered=False)
model = trained(registered=True)
plain_scale, plain_shift = plain.scale, plain.shift
scale, shift = model.scale, model.shift
print(plain_scale.detach().numpy().round(3))
#> [1. 2. 3.]
print(scale.detach().numpy().round(3))
#> [0.667 1.667 2.875]
trainable = len(list(model.parameters()))
stored = len(model.state_dict())
print(trainable, stored)
#> 2 3
