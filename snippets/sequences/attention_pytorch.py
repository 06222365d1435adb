import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
weights = rng.normal(0, 0.4, (4, 8, 8)).astype(np.float32)
biases = rng.normal(0, 0.4, (4, 8)).astype(np.float32)
query, key, value = rng.standard_normal((3, 2, 5, 8), dtype=np.float32)

attention = nn.MultiheadAttention(8, 2, batch_first=True)
with torch.no_grad():  # rows of in_proj: query, key, value
    attention.in_proj_weight.copy_(
        torch.from_numpy(weights[:3].transpose(0, 2, 1).reshape(24, 8))
    )
    attention.in_proj_bias.copy_(torch.from_numpy(biases[:3].ravel()))
    attention.out_proj.weight.copy_(torch.from_numpy(weights[3].T))
    attention.out_proj.bias.copy_(torch.from_numpy(biases[3]))

query, key, value = map(torch.from_numpy, (query, key, value))
output, scores = attention(query, key, value)
same_order = output
output.square().sum().backward()
out_gradient = attention.out_proj.weight.grad.T
query_gradient = attention.in_proj_weight.grad[:8].T
parameters = sum(p.numel() for p in attention.parameters())
print(tuple(output.shape), tuple(scores.shape), parameters)
#> (2, 5, 8) (2, 5, 5) 288
print(output[0, 0, :4].detach().numpy().round(3))
#> [-0.057 -0.79   0.366 -1.463]
