import warnings

import torch
from torch import nn

torch.manual_seed(0)
with warnings.catch_warnings(record=True) as caught:
    lstm = nn.LSTM(3, 4, batch_first=True, dropout=0.2)
print(str(caught[0].message)[:62])
#> dropout option adds dropout after all but last recurrent layer


def dropped(before):
    x = torch.ones(2000, 5, 3, requires_grad=True)
    outputs, _ = lstm(before(x))
    outputs.sum().backward()
    return x.grad == 0  # what is dropped gets no gradient


argument_drops = bool(dropped(nn.Identity()).any())
print(argument_drops)
#> False

lost = dropped(nn.Dropout(0.2))
layer_same_steps = (lost == lost[:, :1]).float().mean().item()
print(round(layer_same_steps, 1))
#> 0.7

features = nn.Dropout1d(0.2)  # wants (batch, features, steps)
lost = dropped(lambda x: features(x.mT).mT)
same_steps = (lost == lost[:, :1]).float().mean().item()
dropped_share = round(lost.float().mean().item(), 1)
print(same_steps, dropped_share)
#> 1.0 0.2
del lost
