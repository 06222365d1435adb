import torch
from torch.nn import functional as F

labels = torch.tensor([0, 1])
impossible = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # 0 where it counts
too_small = torch.tensor([[0.2, 0.6], [0.1, 0.3]])  # 0.8 and 0.4

impossible_loss = F.nll_loss(impossible.log(), labels)
too_small_loss = F.nll_loss(too_small.log(), labels)
print(f"{impossible_loss:.4f} {too_small_loss:.4f}")
#> inf 1.4067

clipped_loss = F.nll_loss(impossible.clamp(min=1e-7).log(), labels)
normalised = too_small / too_small.sum(dim=1, keepdim=True)
normalised_loss = F.nll_loss(normalised.log(), labels)
print(f"{clipped_loss:.4f} {normalised_loss:.4f}")
#> 16.1181 0.8370
