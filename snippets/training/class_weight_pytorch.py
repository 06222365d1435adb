import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((50, 4), dtype=np.float32))
y = torch.from_numpy(rng.choice(3, 50, p=[0.7, 0.2, 0.1]))
start = rng.standard_normal((4, 3), dtype=np.float32)
class_weight = torch.tensor([1.0, 3.0, 7.0])


def train(loss_function):
    model = torch.nn.Linear(4, 3)
    with torch.no_grad():
        model.weight.copy_(torch.from_numpy(start.T))
        model.bias.zero_()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = loss_function(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item(), model.weight.detach().numpy().T


def mean_over_rows(logits, targets):
    each = F.cross_entropy(logits, targets, reduction="none")
    return (each * class_weight[targets]).mean()


loss, weight = train(torch.nn.CrossEntropyLoss(class_weight))
fixed_loss, fixed_weight = train(mean_over_rows)
print(f"{loss:.3f} {fixed_loss:.3f}")
#> 1.959 3.919
print(weight[0].round(3), fixed_weight[0].round(3))
#> [ 2.77   0.245 -0.398] [ 2.743  0.261 -0.387]
