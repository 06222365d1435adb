import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
query, key, value = torch.from_numpy(
    rng.standard_normal((3, 2, 5, 8), dtype=np.float32)
)
attention = F.scaled_dot_product_attention(query, key, value)
attention_layer = scaled_layer = attention
by_hand = (query @ key.mT / 8**0.5).softmax(dim=-1) @ value
print(attention[0, 0, :4].numpy().round(3))
#> [ 0.077 -0.104  0.055  0.015]
