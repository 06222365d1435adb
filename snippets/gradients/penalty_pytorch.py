import numpy as np
import torch

rng = np.random.default_rng(0)
array = rng.standard_normal((4, 3), dtype=np.float32)
weight = torch.tensor(array, requires_grad=True)
inputs = torch.from_numpy(
    rng.standard_normal((5, 4), dtype=np.float32)
).requires_grad_()

score = torch.tanh(inputs @ weight).sum()
(slope,) = torch.autograd.grad(score, inputs, create_graph=True)
norm = (slope**2).sum(dim=1).sqrt()
penalty = ((norm - 1) ** 2).mean()
penalty.backward()
grad = weight.grad
print(f"{penalty:.4f}")
#> 0.0665
print(grad.numpy().round(3))
#> [[-0.047  0.098 -0.112]
#>  [ 0.093  0.101  0.014]
#>  [ 0.023  0.137 -0.111]
#>  [ 0.031 -0.015  0.017]]

(slope,) = torch.autograd.grad(
    torch.tanh(inputs @ weight).sum(), inputs
)
slope_is_recorded = slope.requires_grad
print(slope_is_recorded)
#> False
