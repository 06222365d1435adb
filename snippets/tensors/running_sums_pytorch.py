import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
sums = x.cumsum(dim=0)
before = sums - x
print(sums, before)
#> tensor([ 1.,  3.,  6., 10.]) tensor([0., 1., 3., 6.])
try:
    x.cumsum()
except TypeError as error:
    print(error)
    #> cumsum() missing 1 required positional arguments: "dim"

small = torch.full((1_000_000,), 0.1)
running_total = small.cumsum(dim=0)[-1]
print(f"{running_total:.2f}")
#> 100000.00

wide_total = small.double().cumsum(dim=0)[-1]
total = small.sum()
print(f"{wide_total:.2f} {total / 1000:.0f} thousand")
#> 100000.00 100 thousand
