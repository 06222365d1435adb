import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
shapes = [(16, 8), (8,), (8,), (8,), (8, 5), (5,)]
weights = [rng.standard_normal(s, dtype=np.float32) for s in shapes]
inputs = rng.standard_normal((4, 16), dtype=np.float32)

model = nn.Sequential(
    nn.Linear(16, 8),
    nn.LayerNorm(8, eps=1e-3),
    nn.GELU(),
    nn.Linear(8, 5),
)
with torch.no_grad():
    for parameter, array in zip(
        model.parameters(), weights, strict=True
    ):
        parameter.copy_(torch.from_numpy(array.T))

compiled = torch.compile(model)
with torch.inference_mode():
    eager_outputs = model(torch.from_numpy(inputs))
    compiled_outputs = compiled(torch.from_numpy(inputs))
print(eager_outputs[0].numpy().round(3))
#> [-1.951  5.657  0.758  2.612  1.505]
print(compiled_outputs[0].numpy().round(3))
#> [-1.951  5.657  0.758  2.612  1.505]
