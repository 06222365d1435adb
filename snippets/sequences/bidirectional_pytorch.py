import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
shapes = [(3, 16), (4, 16), (16,), (3, 16), (4, 16), (16,)]
weights = [rng.normal(0, 0.5, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0"]
names += [f"{name}_reverse" for name in names]
with torch.no_grad():
    for name, values in zip(names, weights, strict=True):
        lstm.get_parameter(name).copy_(torch.from_numpy(values.T))
    lstm.bias_hh_l0.zero_()
    lstm.bias_hh_l0_reverse.zero_()
    all_steps, (hidden, _) = lstm(torch.from_numpy(x))

naive_last = all_steps[:, -1]
last = torch.cat([hidden[-2], hidden[-1]], dim=1)
print(naive_last[0].numpy().round(3))
#> [ 0.489  0.141 -0.064 -0.151 -0.232 -0.152  0.096 -0.086]
print(last[0].numpy().round(3))
#> [ 0.489  0.141 -0.064 -0.151 -0.302 -0.183  0.618  0.228]
