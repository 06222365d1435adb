import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((6, 4), dtype=np.float32))
one_hot = F.one_hot(torch.tensor([0, 3, 1, 2, 2, 0]), 4).float()

prediction_first = F.cross_entropy(logits, one_hot)
label_first = F.cross_entropy(one_hot, logits)
print(f"{prediction_first:.4f} {label_first:.4f}")
#> 1.2834 -1.4785

loss = F.cross_entropy(input=logits, target=one_hot)
print(f"{loss:.4f}")
#> 1.2834
