import torch

x = torch.zeros(5, 3)
shape, size = x.shape, x.size()
elements, length = x.numel(), len(x)
print(shape, elements, length)
#> torch.Size([5, 3]) 15 5

static = []


def rows(batch):
    static.append(batch.shape[0])
    return batch.shape[0]


dynamic = rows(x)
print(static, dynamic)
#> [5] 5
