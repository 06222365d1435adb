from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8),
    nn.BatchNorm1d(8),
    nn.ReLU(),
    nn.Linear(8, 3),
)
saved = [
    f"{name} {tuple(value.shape)}"
    for name, value in model.state_dict().items()
]
print(*saved, sep="\n")
#> 0.weight (8, 4)
#> 0.bias (8,)
#> 1.weight (8,)
#> 1.bias (8,)
#> 1.running_mean (8,)
#> 1.running_var (8,)
#> 1.num_batches_tracked ()
#> 3.weight (3, 8)
#> 3.bias (3,)
number_saved = len(saved)
number_trainable = len(list(model.parameters()))
sizes = [
    value.numel()
    for name, value in model.state_dict().items()
    if not name.endswith("num_batches_tracked")
]
