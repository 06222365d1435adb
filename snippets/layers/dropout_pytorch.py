import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(100, 20, 50)  # rows, steps, features

dropped = nn.Dropout(0.3)(ones)
zero_share = round((dropped == 0).float().mean().item(), 2)
kept_value = dropped.max()
mean = round(dropped.mean().item(), 2)
print(zero_share, f"{kept_value:.4f}", mean)
#> 0.3 1.4286 1.0


def drops_whole_features(dropped):
    gone = dropped == 0
    whole = gone.all(1) | ~gone.any(1)
    return bool(gone.any() and whole.all())


translated = drops_whole_features(nn.Dropout1d(0.3)(ones))
print(translated)
#> False

dropped = nn.Dropout1d(0.3)(ones.transpose(1, 2)).transpose(1, 2)
mended = drops_whole_features(dropped)
feature_share = round((dropped == 0).float().mean().item(), 1)
print(mended, feature_share)
#> True 0.3
