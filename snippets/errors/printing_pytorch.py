import torch

a = torch.tensor([1 / 3, 2.0])
b = torch.tensor([1 / 3 + 1e-5, 2.0])
print(a)
#> tensor([0.3333, 2.0000])
print(b)
#> tensor([0.3333, 2.0000])
printed_alike = str(a) == str(b)

torch.set_printoptions(precision=8)
print(a)
#> tensor([0.33333334, 2.00000000])
print(b)
#> tensor([0.33334333, 2.00000000])


apart = (a - b).abs().max()
print(f"{apart:.0e}")
#> 1e-05
