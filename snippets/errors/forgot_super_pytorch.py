import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 3), dtype=np.float32))
kernel = rng.standard_normal((3, 2), dtype=np.float32)


class Forgot(nn.Module):
    def __init__(self):
        self.layer = nn.Flatten()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(3, 2)

    def forward(self, x):
        return self.head(x)


try:
    Forgot()
except AttributeError as error:
    print(error)
    #> cannot assign module before Module.__init__() call

model = Net()
with torch.no_grad():
    model.head.weight.copy_(torch.from_numpy(kernel.T))
    model.head.bias.fill_(0.5)
    output = model(x)
print(output[0].numpy().round(3))
#> [1.138 1.26 ]
