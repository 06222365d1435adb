import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

hidden = nn.Linear(4, 6)
head = nn.Linear(6, 3)
weights_before_use = len(list(hidden.parameters()))

rng = np.random.default_rng(0)
with torch.no_grad():
    for layer in (hidden, head):
        for p in layer.parameters():
            values = rng.standard_normal(p.shape[::-1])
            p.copy_(torch.from_numpy(values.T))
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))

sequential = nn.Sequential(hidden, nn.ReLU(), head)


def functional(x):
    return head(F.relu(hidden(x)))


class Subclass(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = hidden
        self.head = head

    def forward(self, x):
        return self.head(F.relu(self.hidden(x)))


from_sequential = sequential(x)
from_functional = functional(x)
from_subclass = Subclass()(x)
weights_in_use = len(list(hidden.parameters()))

print(weights_before_use, weights_in_use)
#> 2 2
print(from_subclass[0].detach().numpy().round(4))
#> [0.2391 1.1083 0.1231]
