import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self, count):
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):  # one row
        number = np.float32(index)
        return number, number**2


loader = DataLoader(Squares(5), batch_size=2)
batches = [torch.stack(batch, dim=1) for batch in loader]
for batch in batches:
    print(batch.tolist())
    #> [[0.0, 0.0], [1.0, 1.0]]
    #> [[2.0, 4.0], [3.0, 9.0]]
    #> [[4.0, 16.0]]
