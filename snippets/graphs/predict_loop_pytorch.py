import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
shapes = [(16, 8), (8,), (8, 3), (3,)]
weights = [rng.standard_normal(s, dtype=np.float32) for s in shapes]
rows = rng.standard_normal((20, 16), dtype=np.float32)

model = nn.Sequential(nn.Linear(16, 8), nn.ReLU(), nn.Linear(8, 3))
with torch.no_grad():
    for parameter, array in zip(
        model.parameters(), weights, strict=True
    ):
        parameter.copy_(torch.from_numpy(array.T))
model.eval()

with torch.inference_mode():
    one_by_one = torch.cat(
        [model(torch.from_numpy(row[None])) for row in rows]
    )
    at_once = model(torch.from_numpy(rows))
print(one_by_one[0].numpy().round(3))
#> [2.225 8.088 8.086]
print(at_once[0].numpy().round(3))
#> [2.225 8.088 8.086]
