import torch

x = torch.full((100_000,), 0.1, dtype=torch.float16)
half_mean = x.mean()
print(half_mean)
#> tensor(0.1000, dtype=torch.float16)

mean = x.float().mean()
print(f"{mean:.4f}")
#> 0.1000

ones = torch.ones(1000, dtype=torch.bfloat16)
half_count = float(ones.cumsum(dim=0)[-1])
print(half_count)
#> 1000.0

float_ones = ones.float()
count = float(float_ones.cumsum(dim=0)[-1])
print(count)
#> 1000.0
