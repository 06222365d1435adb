import torch
from torch.utils.data import TensorDataset, random_split

count, train_count = 1000, 800
rows = TensorDataset(torch.arange(count))
lengths = [train_count, count - train_count]
train_rows, test_rows = random_split(rows, lengths)


def epoch(subset):
    return {row.item() for (row,) in subset}


leaked = len(epoch(train_rows) & epoch(test_rows))
print(leaked)
#> 0

sizes = [len(epoch(train_rows)), len(epoch(test_rows))]
leaked_when_split_once = len(epoch(train_rows) & epoch(test_rows))
print(sizes, leaked_when_split_once)
#> [800, 200] 0
