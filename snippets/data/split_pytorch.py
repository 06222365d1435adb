import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

rows = TensorDataset(torch.arange(1000))
train_rows, test_rows = random_split(rows, [0.8, 0.2])


def epoch(subset):
    loader = DataLoader(subset, batch_size=100, shuffle=True)
    return {row for (batch,) in loader for row in batch.tolist()}


leaked = len(epoch(train_rows) & epoch(test_rows))
print(leaked)
#> 0

sizes = [len(epoch(train_rows)), len(epoch(test_rows))]
leaked_when_split_once = len(epoch(train_rows) & epoch(test_rows))
print(sizes, leaked_when_split_once)
#> [800, 200] 0
