import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
rates = np.exp(rng.standard_normal(20, dtype=np.float32))
counts = rng.poisson(2, 20).astype("float32")
rates, counts = torch.from_numpy(rates), torch.from_numpy(counts)

poisson_by_default = F.poisson_nll_loss(rates, counts)
poisson = F.poisson_nll_loss(rates, counts, log_input=False)
print(f"{poisson_by_default:.4f} {poisson:.4f}")
#> 3.7009 1.2130

scores = torch.tensor([0.5, -0.5, -1.5])
signs = torch.tensor([1.0, -1.0, 1.0])
hinge_by_name = F.hinge_embedding_loss(scores, signs)
hinge = (1 - signs * scores).clamp(min=0).mean()
print(f"{hinge_by_name:.4f} {hinge:.4f}")
#> 0.1667 1.1667

error = scores - signs
log_cosh = (torch.logaddexp(error, -error) - np.log(2)).mean()
print(f"{log_cosh:.4f}")
#> 0.6846
