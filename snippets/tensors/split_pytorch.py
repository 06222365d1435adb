import torch

x = torch.arange(6)
pieces = [piece.tolist() for piece in torch.split(x, 2)]
print(pieces)
#> [[0, 1], [2, 3], [4, 5]]

halves = [piece.tolist() for piece in torch.chunk(x, 2)]
pairs = [piece.tolist() for piece in torch.split(x, 2)]
print(halves, pairs)
#> [[0, 1, 2], [3, 4, 5]] [[0, 1], [2, 3], [4, 5]]

by_size = [piece.tolist() for piece in torch.split(x, [1, 2, 3])]
print(by_size)
#> [[0], [1, 2], [3, 4, 5]]

seven = torch.arange(7)
uneven = [p.tolist() for p in torch.tensor_split(seven, 2)]
print(uneven)
#> [[0, 1, 2, 3], [4, 5, 6]]

joined = torch.cat([x[:2], seven])
stacked = torch.stack([x, x + 10], dim=1)
print(joined, stacked.shape)
#> tensor([0, 1, 0, 1, 2, 3, 4, 5, 6]) torch.Size([6, 2])
