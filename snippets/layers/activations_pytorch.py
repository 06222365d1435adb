import torch
from torch.nn import functional as F

x = torch.linspace(-6, 6, 49)

elu, selu, celu = F.elu(x), F.selu(x), F.celu(x, alpha=2.0)
relu6, softplus, softsign = F.relu6(x), F.softplus(x), F.softsign(x)
silu, mish, tanh = F.silu(x), F.mish(x), F.tanh(x)
hard_sigmoid, hard_silu = F.hardsigmoid(x), F.hardswish(x)
hard_tanh, log_sigmoid = F.hardtanh(x), F.logsigmoid(x)
hard_shrink, soft_shrink = F.hardshrink(x), F.softshrink(x)

gelu = F.gelu(x)
gelu_approximate = F.gelu(x, approximate="tanh")
function_gelu = gelu
print(f"{(gelu - gelu_approximate).abs().max():.4f}")
#> 0.0005
