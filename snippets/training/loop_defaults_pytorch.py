import torch
from torch import nn
from torch.utils.data import DataLoader

rows = torch.arange(1000)
batches = list(DataLoader(rows))
updates = len(batches)
in_order = torch.equal(torch.cat(batches), rows)
print(updates, in_order)
#> 1000 True

batches = list(DataLoader(rows, batch_size=32, shuffle=True))
fixed_updates = len(batches)
fixed_in_order = torch.equal(torch.cat(batches), rows)
print(fixed_updates, fixed_in_order)
#> 32 False

layer = nn.Linear(1000, 1000)
largest_weight = round(layer.weight.abs().max().item(), 3)
bias_is_zero = not layer.bias.any()
print(largest_weight, bias_is_zero)
#> 0.032 False

nn.init.xavier_uniform_(layer.weight)
nn.init.zeros_(layer.bias)
fixed_weight = round(layer.weight.abs().max().item(), 3)
fixed_bias_is_zero = not layer.bias.any()
print(fixed_weight, fixed_bias_is_zero)
#> 0.055 True
