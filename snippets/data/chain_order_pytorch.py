import torch
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.arange(60))
loader = DataLoader(rows, batch_size=3, shuffle=True)


def epoch(loader):
    return [batch.tolist() for (batch,) in loader]


def neighbours(batches):
    return all(b == [b[0], b[0] + 1, b[0] + 2] for b in batches)


batches_are_runs = neighbours(epoch(loader))
another_order = epoch(loader) != epoch(loader)
print(batches_are_runs, another_order)
#> False True

mended_batches_are_runs = neighbours(epoch(loader))
mended_another_order = epoch(loader) != epoch(loader)
print(mended_batches_are_runs, mended_another_order)
#> False True
