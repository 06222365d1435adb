import torch

numbers = torch.tensor([1.0, 2.0, 4.0])
total = numbers.sum()
print(total)
#> tensor(7.)
