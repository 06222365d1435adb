import torch

default = torch.arange(3)
counts = torch.arange(3)
tenths = torch.arange(0, 1, 0.1)
print(default.dtype, tenths.shape)
#> torch.int64 torch.Size([10])

whole_ends = torch.linspace(0, 1, 3)
points = torch.linspace(0.0, 1.0, 3)
print(whole_ends.dtype, points)
#> torch.float32 tensor([0.0000, 0.5000, 1.0000])

x = torch.tensor([-2.0, 0.5, 3.0])
found = torch.where(x > 0)
positions = torch.nonzero(x > 0)
print(found, positions.shape)
#> (tensor([1, 2]),) torch.Size([2, 1])

chosen = torch.where(x > 0, x, 0.0)
clamped = torch.clamp(x, -1.0, 1.0)
print(chosen, clamped)
#> tensor([0.0000, 0.5000, 3.0000]) tensor([-1.0000,  0.5000,  1.0000])
