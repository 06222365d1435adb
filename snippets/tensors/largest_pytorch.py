import torch


def scores():
    return torch.tensor([1.0, float("nan"), 5.0, 2.0])


best = scores().argmax()
has_nan = bool(scores().max().isnan())
print(best, has_nan)
#> tensor(1) True

clean = torch.nan_to_num(scores(), nan=float("-inf"))
safe_best = clean.argmax()
print(safe_best)
#> tensor(2)

tie = torch.tensor([3.0, 7.0, 7.0])
tied = tie.argmax()
print(tied)
#> tensor(1)
