import torch

prices = torch.tensor([1.0, 10.0, 2.0, 3.0])
default = prices.median()
print(default)
#> tensor(2.)

median = prices.quantile(0.5)
lower = prices.median()
print(median, lower)
#> tensor(2.5000) tensor(2.)
