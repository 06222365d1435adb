import torch
from torch.utils.data import DataLoader, IterableDataset, TensorDataset

count = 10
loader = DataLoader(TensorDataset(torch.arange(count)), batch_size=4)
batch_count = len(loader)
print(batch_count)
#> 3


class Odd(IterableDataset):
    def __iter__(self):
        return (n for n in range(count) if n % 2)


rows = list(DataLoader(Odd(), batch_size=None))
print(rows)
#> [1, 3, 5, 7, 9]
try:
    print(len(DataLoader(Odd(), batch_size=2)))
except TypeError as error:
    print("has no len()" in str(error))
    #> True
