import torch
from torch.nn import functional as F

x, y = torch.tensor([[1.0, 3.0]]), torch.tensor([[0.0]])


def change_of_weights():
    weight = torch.tensor([[2.0, -2.0]], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0, weight_decay=1.0)
    before = weight.detach().clone()
    F.mse_loss(x @ weight.T, y).backward()
    optimizer.step()
    return (weight.detach() - before)[0]


change_by_default = change_of_weights()
print(change_by_default.numpy())
#> [ 6. 26.]

change = change_by_default
print(change.numpy())
#> [ 6. 26.]
