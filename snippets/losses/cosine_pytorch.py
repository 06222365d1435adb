import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
one = torch.from_numpy(rng.standard_normal((4, 5), dtype=np.float32))
noise = torch.from_numpy(rng.standard_normal((4, 5), dtype=np.float32))
other = one + noise

similarity = F.cosine_similarity(one, other).mean()
print(f"{similarity:.4f}")
#> 0.6582

loss = -similarity
print(f"{loss:.4f}")
#> -0.6582

alike = torch.ones(4)  # 1: these rows should be alike
distance = F.cosine_embedding_loss(one, other, alike)
print(f"{distance:.4f}")
#> 0.3418
