import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)
lengths = torch.tensor([5, 3])
x[1, 3:] = 0.0  # padding

lstm = nn.LSTM(3, 4, batch_first=True)
with torch.no_grad():
    lstm.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
    lstm.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
    lstm.bias_ih_l0.copy_(torch.from_numpy(bias))
    lstm.bias_hh_l0.zero_()

packed = nn.utils.rnn.pack_padded_sequence(
    torch.from_numpy(x),
    lengths,
    batch_first=True,
    enforce_sorted=False,
)
with torch.no_grad():
    packed_outputs, (hidden, _) = lstm(packed)
    naive_last = lstm(torch.from_numpy(x))[0][:, -1]
outputs, _ = nn.utils.rnn.pad_packed_sequence(
    packed_outputs, batch_first=True
)
last = hidden[-1]
real_steps = outputs[1, :3]
past_the_end = outputs[1, 3:]
print(naive_last[1].numpy().round(3))
#> [ 0.079  0.201  0.101 -0.435]
print(last[1].numpy().round(3))
#> [-0.058  0.1   -0.1   -0.477]
print(past_the_end[0].numpy().round(3))
#> [0. 0. 0. 0.]
