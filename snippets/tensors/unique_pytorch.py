import torch

words = torch.tensor([30, 10, 30, 20])
found = torch.unique(words)
print(found)
#> tensor([10, 20, 30])

found_sorted = torch.unique(words)
values, numbers = torch.unique(words, return_inverse=True)
rebuilt = values[numbers]
print(found_sorted, rebuilt)
#> tensor([10, 20, 30]) tensor([30, 10, 30, 20])

matrix = torch.tensor([[0, 7], [8, 0]])
positions = torch.nonzero(matrix)
print(positions)
#> tensor([[0, 1],
#>         [1, 0]])

counts = torch.bincount(torch.tensor([2, 0, 2]), minlength=4)
print(counts)
#> tensor([1, 0, 2, 0])
