import torch
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)
count = 50


class Noise(Dataset):
    def __len__(self):
        return count

    def __getitem__(self, index):
        return torch.rand(())


def two_epochs_alike(loader):
    return torch.equal(next(iter(loader)), next(iter(loader)))


loader = DataLoader(Noise(), batch_size=count)
seeded_alike = two_epochs_alike(loader)
print(seeded_alike)
#> False

mended_alike = two_epochs_alike(loader)
print(mended_alike)
#> False
