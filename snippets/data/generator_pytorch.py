from torch.utils.data import DataLoader, IterableDataset


def numbers():
    yield from range(4)


once = numbers()
rows_in_two_epochs = [len(list(once)) for _ in range(2)]
print(rows_in_two_epochs)
#> [4, 0]


class Numbers(IterableDataset):
    def __iter__(self):
        return numbers()


loader = DataLoader(Numbers(), batch_size=None)
mended = [list(loader) for _ in range(2)]
print(mended)
#> [[0, 1, 2, 3], [0, 1, 2, 3]]
