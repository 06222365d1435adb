import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = 0.02 * rng.standard_normal((4, 5, 6, 3), dtype=np.float32)
scale, shift, mean, variance = rng.uniform(0.5, 2, (4, 3)).astype("f4")
targets = rng.standard_normal(images.shape, dtype=np.float32)

x = torch.from_numpy(images).permute(0, 3, 1, 2).requires_grad_()
norm = nn.BatchNorm2d(3)
print(norm.eps)
#> 1e-05

translated = norm(x).permute(0, 2, 3, 1)
mended = translated
print(f"{translated.std(correction=0):.2f}")
#> 0.99

loss = (mended * torch.from_numpy(targets)).sum()
(gradient,) = torch.autograd.grad(loss, x)
mended_gradient = gradient.permute(0, 2, 3, 1)
print(f"{mended_gradient.std(correction=0):.1f}")
#> 52.5

with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(scale))
    norm.bias.copy_(torch.from_numpy(shift))
    norm.running_mean.copy_(torch.from_numpy(mean))
    norm.running_var.copy_(torch.from_numpy(variance))
evaluated = norm.eval()(x).permute(0, 2, 3, 1)
