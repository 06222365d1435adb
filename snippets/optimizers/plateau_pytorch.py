import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

flat = [1.0] * 10
slow = [1000 - 0.01 * epoch for epoch in range(10)]
tiny = [1e-5 * 0.5**epoch for epoch in range(10)]


def cuts(losses, **settings):
    weight = torch.nn.Parameter()  # any: only the rate matters
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = ReduceLROnPlateau(
        optimizer, factor=0.5, patience=3, **settings
    )
    found, rate = {}, 1.0
    for epoch, loss in enumerate(losses):
        scheduler.step(loss)
        if scheduler.get_last_lr()[0] < rate:
            rate = scheduler.get_last_lr()[0]
            found[epoch] = rate
    return found


word_for_word = {
    "flat": cuts(flat),
    "slow": cuts(slow),
    "tiny": cuts(tiny),
}
aligned = {
    "flat": cuts(flat, threshold_mode="abs"),
    "slow": cuts(slow, threshold_mode="abs"),
    "tiny": cuts(tiny, threshold_mode="abs"),
}
print(*word_for_word.items(), sep="\n")
#> ('flat', {4: 0.5, 8: 0.25})
#> ('slow', {4: 0.5, 8: 0.25})
#> ('tiny', {})
print(*aligned.items(), sep="\n")
#> ('flat', {4: 0.5, 8: 0.25})
#> ('slow', {})
#> ('tiny', {4: 0.5, 8: 0.25})
