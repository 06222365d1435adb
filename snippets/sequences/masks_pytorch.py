import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
weights = rng.normal(0, 0.4, (4, 8, 8)).astype(np.float32)
biases = rng.normal(0, 0.4, (4, 8)).astype(np.float32)
query, key, value = rng.standard_normal((3, 2, 5, 8), dtype=np.float32)
x = torch.from_numpy(query)

attention = nn.MultiheadAttention(8, 2, batch_first=True)
with torch.no_grad():  # rows of in_proj: query, key, value
    attention.in_proj_weight.copy_(
        torch.from_numpy(weights[:3].transpose(0, 2, 1).reshape(24, 8))
    )
    attention.in_proj_bias.copy_(torch.from_numpy(biases[:3].ravel()))
    attention.out_proj.weight.copy_(torch.from_numpy(weights[3].T))
    attention.out_proj.bias.copy_(torch.from_numpy(biases[3]))

allowed = torch.ones(5, 5, dtype=torch.bool).tril()
with torch.no_grad():
    causal = attention(x, x, x, attn_mask=~allowed)[0]
    as_in_keras = attention(x, x, x, attn_mask=allowed)[0]
    time_first = nn.MultiheadAttention(8, 2)
    time_first.load_state_dict(attention.state_dict())
    unmasked = attention(x, x, x)[0]
    default_axes = time_first(x, x, x)[0]
    scaled = nn.functional.scaled_dot_product_attention(
        x, x, x, attn_mask=allowed
    )
blocked = int(as_in_keras.isnan().any(dim=2).sum())
as_in_keras = as_in_keras[0, 0]
print(blocked)
#> 2
print(f"{unmasked[0, 0, 0]:.3f} {default_axes[0, 0, 0]:.3f}")
#> 0.397 0.316
