import numpy as np
import torch

scores = torch.tensor([0.5, 1.5])
counts = torch.tensor([100_000, 3])
print(scores.dtype, counts.dtype)
#> torch.float32 torch.int64

squares = counts * counts
print(squares)
#> tensor([10000000000,           9])

long_counts = torch.tensor([100_000, 3], dtype=torch.int64)
long_squares = long_counts * long_counts
print(long_squares)
#> tensor([10000000000,           9])

array = np.array([0.5, 1.5, 2.5])
from_array = torch.tensor(array)
print(from_array)
#> tensor([0.5000, 1.5000, 2.5000], dtype=torch.float64)

weights = from_array.to(torch.float32)
back = weights.numpy()
print(weights.dtype, back)
#> torch.float32 [0.5 1.5 2.5]
