import torch
from torch.optim.lr_scheduler import MultiStepLR


def rates(milestones):
    weight = torch.nn.Parameter()  # any: only the rate matters
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = MultiStepLR(optimizer, milestones, gamma=0.5)
    used = []
    for _ in range(8):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return used


word_for_word = rates([3, 6])
shifted = word_for_word
print(word_for_word)
#> [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25]
print(shifted)
#> [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25]
