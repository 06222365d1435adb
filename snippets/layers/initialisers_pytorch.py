import torch
from torch import nn

torch.manual_seed(0)
inputs, outputs = 200, 1000
weight = torch.empty(outputs, inputs)


def tail(weight):  # the share of weights beyond 0.3, or 3 spreads
    return round((weight.abs() > 0.3).float().mean().item(), 3)


nn.init.kaiming_normal_(weight)
he_normal_std = weight.std()
he_normal_tail = tail(weight)
untruncated_tail = he_normal_tail
print(f"{he_normal_std:.3f} {he_normal_tail}")
#> 0.100 0.003

std = 0.1 / 0.87962566
nn.init.trunc_normal_(weight, 0, std, -2 * std, 2 * std)
truncated_std = weight.std()
truncated_tail = tail(weight)
print(f"{truncated_std:.3f} {truncated_tail}")
#> 0.100 0.0

nn.init.kaiming_uniform_(weight)
he_uniform_max = weight.max()
nn.init.xavier_uniform_(weight)
glorot_uniform_max = weight.max()
print(f"{he_uniform_max:.3f} {glorot_uniform_max:.3f}")
#> 0.173 0.071
