import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((16, 5), dtype=np.float32))
y = torch.from_numpy(rng.integers(0, 3, 16))
start = rng.standard_normal((5, 3), dtype=np.float32)
model = torch.nn.Linear(5, 3)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.zero_()

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = model(x)
    loss = F.cross_entropy(logits, y)
    low = F.softmax(logits, dim=-1)
loss.backward()
logits_dtype, loss_dtype = logits.dtype, loss.dtype
weight_dtype, gradient_dtype = (
    model.weight.dtype,
    model.weight.grad.dtype,
)
gradient = model.weight.grad.T
print(logits_dtype, loss_dtype, weight_dtype, gradient_dtype)
#> torch.bfloat16 torch.float32 torch.float32 torch.float32
print(f"{loss:.1f}")
#> 1.8

high = F.softmax(logits.float(), dim=-1)
low_dtype, high_dtype = low.dtype, high.dtype
low_error = (low.float().sum(dim=-1) - 1).abs().max()
high_error = (high.sum(dim=-1) - 1).abs().max()
low_sums_to_1 = bool(low_error < 1e-4)
high_sums_to_1 = bool(high_error < 1e-4)
print(low_sums_to_1, high_sums_to_1)
#> False True
