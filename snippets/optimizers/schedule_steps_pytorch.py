import torch
from torch.optim.lr_scheduler import ExponentialLR


def train(step_after):
    weight = torch.nn.Parameter()  # any: only the rate matters
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    rates = []
    for _ in range(3):  # epochs
        for _ in range(4):  # batches
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if step_after == "batch":
                scheduler.step()
        if step_after == "epoch":
            scheduler.step()
    return rates


word_for_word = train(step_after="epoch")
per_epoch = word_for_word
per_batch = train(step_after="batch")
print(per_epoch)
#> [1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25]
print(per_batch[:6])
#> [1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125]
