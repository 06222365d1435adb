import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((100, 6), dtype=np.float32))
start = rng.standard_normal((6, 2), dtype=np.float32)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(6, 2))
with torch.no_grad():
    model[1].weight.copy_(torch.from_numpy(start.T))
    model[1].bias.zero_()

model.eval()
with torch.inference_mode():
    outputs = torch.cat([model(rows) for rows in x.split(32)])
    called = model(x)
    one_row = model(x[:1])
shapes = [tuple(rows.shape) for rows in (outputs, called, one_row)]
print(shapes)
#> [(100, 2), (100, 2), (1, 2)]

values = outputs.numpy()
one_row_agrees = bool((one_row - called[:1]).abs().max() < 1e-5)
print(values[0].round(3), one_row_agrees)
#> [-2.111 -3.687] True
