import numpy as np
import torch
from torch.utils.data import (
    DataLoader,
    Dataset,
    IterableDataset,
    get_worker_info,
)


class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(6))


class SharedStream(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        return iter(range(worker.id, 6, worker.num_workers))


class Noise(Dataset):
    rng = np.random.default_rng(0)

    def __len__(self):
        return 8

    def __getitem__(self, index):
        return index, self.rng.random(), torch.rand(())


if __name__ == "__main__":  # the workers import this file
    loader = DataLoader(Stream(), batch_size=None, num_workers=2)
    rows = sorted(loader)
    loader = DataLoader(SharedStream(), batch_size=None, num_workers=2)
    mended_rows = sorted(loader)
    print(rows, mended_rows)
    #> [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5] [0, 1, 2, 3, 4, 5]

    loader = DataLoader(Noise(), num_workers=2)
    order, draws, mended = map(torch.cat, zip(*loader, strict=True))
    in_order = order.tolist() == list(range(8))
    distinct_draws = len(draws.unique())
    mended_draws = len(mended.unique())
    print(in_order, distinct_draws, mended_draws)
    #> True 4 8
