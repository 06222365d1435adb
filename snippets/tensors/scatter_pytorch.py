import torch

index = torch.tensor([1, 1, 3])
values = torch.tensor([10.0, 20.0, 30.0])

scattered = torch.zeros(4).scatter(0, index, values)

added = torch.zeros(4).scatter_add(0, index, values)
print(added, bool(scattered[1] == added[1]))
#> tensor([ 0., 30.,  0., 30.]) False

counts = torch.zeros(4)
counts[index] += 1
print(counts)
#> tensor([0., 1., 0., 1.])
counted = torch.zeros(4).index_add(0, index, torch.ones(3))
print(counted)
#> tensor([0., 2., 0., 1.])

base = torch.tensor([1.0, 2.0, 3.0, 4.0])
updated = base.scatter(0, index[1:], values[1:])
print(updated)
#> tensor([ 1., 20.,  3., 30.])
