import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rows = torch.arange(100.0)[:, None]
row_numbers = list(range(100))
dataset = TensorDataset(rows)


def one_epoch(loader):
    batches = [batch[:, 0].int().tolist() for (batch,) in loader]
    return [len(batch) for batch in batches], sum(batches, [])


sizes, order = one_epoch(DataLoader(dataset))
steps_by_default = len(sizes)
in_order_by_default = order == row_numbers
print(steps_by_default, in_order_by_default)
#> 100 True

loader = DataLoader(dataset, batch_size=32, shuffle=True)
sizes, order = one_epoch(loader)
steps = len(sizes)
in_order = order == row_numbers
every_row_once = sorted(order) == row_numbers
print(sizes, in_order, every_row_once)
#> [32, 32, 32, 4] False True
