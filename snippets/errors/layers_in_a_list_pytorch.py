import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 3), dtype=np.float32))


class Net(nn.Module):
    def __init__(self, steps):
        super().__init__()
        self.steps = steps

    def forward(self, x):
        for step in self.steps:
            x = step(x)
        return x


plain_list = Net([nn.Linear(3, 4), nn.Linear(4, 2)])
found_in_list = len(list(plain_list.parameters()))
print(found_in_list)
#> 0
try:
    torch.optim.SGD(plain_list.parameters(), lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer got an empty parameter list

model = Net(nn.ModuleList([nn.Linear(3, 4), nn.Linear(4, 2)]))
found = len(list(model.parameters()))
print(found)
#> 4

with torch.no_grad():
    for step in model.steps:
        kernel = rng.standard_normal(step.weight.T.shape)
        step.weight.copy_(torch.from_numpy(kernel.T))
        step.bias.fill_(0.5)
    output = model(x)
print(output[0].numpy().round(3))
#> [0.803 3.763]
