import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def rates(lr, eta_min=0.0, stop_at=None):
    weight = torch.nn.Parameter()  # any: only the rate matters
    optimizer = torch.optim.SGD([weight], lr=lr)
    scheduler = CosineAnnealingLR(optimizer, T_max=10, eta_min=eta_min)
    used = []
    for step in range(21):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if stop_at is None or step < stop_at:
            scheduler.step()
    return used


word_for_word = rates(0.5)
first_ten = word_for_word[:11]
stopped = rates(0.5, stop_at=10)
floor_word_for_word = rates(0.5, eta_min=0.1, stop_at=10)[-1]
to_floor = rates(0.5, eta_min=0.1 * 0.5, stop_at=10)
floor = to_floor[-1]
for step in (0, 5, 10, 15, 20):
    print(step, f"{word_for_word[step]:.3f} {stopped[step]:.3f}")
    #> 0 0.500 0.500
    #> 5 0.250 0.250
    #> 10 0.000 0.000
    #> 15 0.250 0.000
    #> 20 0.500 0.000
print(f"{floor_word_for_word:.3f} {floor:.3f}")
#> 0.100 0.050
