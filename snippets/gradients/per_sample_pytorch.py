import numpy as np
import torch
from torch.func import grad, vmap

rng = np.random.default_rng(0)
array = rng.standard_normal(4, dtype=np.float32)
weight = torch.tensor(array, requires_grad=True)
inputs = torch.tensor(rng.standard_normal((5, 4), dtype=np.float32))


def loss_of_one(weight, x):
    return torch.sin(x @ weight) ** 2


losses = vmap(loss_of_one, in_dims=(None, 0))(weight, inputs)
losses.mean().backward()
mean_grad = weight.grad
print(mean_grad.numpy().round(3))
#> [-0.309 -0.452 -0.43   0.486]

per_sample = vmap(grad(loss_of_one), in_dims=(None, 0))
per_sample_grads = per_sample(weight.detach(), inputs)
print(per_sample_grads.numpy().round(3))
#> [[ 0.601 -0.075  0.06  -0.032]
#>  [ 0.146 -0.947 -0.611  1.068]
#>  [-0.77   0.87  -1.099  0.958]
#>  [-1.272 -1.362 -1.471  0.432]
#>  [-0.252 -0.745  0.971  0.003]]
