from torch import nn

lstm = nn.LSTM(30, 64)
kernel, recurrent = lstm.weight_ih_l0, lstm.weight_hh_l0
default_forget_bias = bool((lstm.bias_ih_l0[64:128] == 1).all())
default_bound = round(kernel.abs().max().item(), 2)
print(default_forget_bias, default_bound)
#> False 0.12

nn.init.xavier_uniform_(kernel)
nn.init.orthogonal_(recurrent)
nn.init.zeros_(lstm.bias_ih_l0)
nn.init.zeros_(lstm.bias_hh_l0)
nn.init.ones_(lstm.bias_ih_l0[64:128])  # input, FORGET, cell, output
bias = (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()
bound = round(kernel.abs().max().item(), 2)
products = (recurrent.T @ recurrent).detach()
print(bound, bias[[0, 64, 128, 192]].numpy())
#> 0.14 [0. 1. 0. 0.]
