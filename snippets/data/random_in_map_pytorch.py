import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 100

    def __getitem__(self, index):
        return torch.tensor(np.random.random())


def distinct(dataset):
    values = torch.stack(list(DataLoader(dataset, batch_size=None)))
    return len(set(values.tolist()))


distinct_numpy = distinct(Noise())
print(distinct_numpy)
#> 100

distinct_mended = distinct(Noise())
print(distinct_mended)
#> 100
