import torch

counts = torch.tensor([1, 2])
weights = torch.tensor([0.25, 1.5])
total = counts + weights
halves = counts + 0.5
print(total, halves)
#> tensor([1.2500, 3.5000]) tensor([1.5000, 2.5000])

scale = torch.tensor(0.5, dtype=torch.float64)
scaled = weights * scale
print(scaled.dtype)
#> torch.float32
narrow = weights * scale

precise = torch.tensor([0.5, 4.0], dtype=torch.float64)
widened = weights * precise
print(widened.dtype)
#> torch.float64

try:
    weights @ precise
except RuntimeError as error:
    print(str(error).split(",")[0])
    #> dot : expected both vectors to have same dtype
product = weights.double() @ precise
print(product)
#> tensor(6.1250, dtype=torch.float64)
