import torch

label_ids = torch.tensor([0, 0, 1, 2, 2, 2, 2])
guess_ids = torch.tensor([0, 1, 1, 2, 2, 2, 0])
table = torch.zeros(3, 3)
for label, guess in zip(label_ids, guess_ids, strict=True):
    table[label, guess] += 1
right, actual, guessed = (
    table.diag(),
    table.sum(dim=1),
    table.sum(dim=0),
)

f1 = 2 * right / (actual + guessed)
macro_f1 = f1.mean()
print(f1.numpy().round(3), f"{macro_f1:.3f}")
#> [0.5   0.667 0.857] 0.675

precision = (right / guessed).mean()
print(f"{precision:.3f}")
#> 0.667

each_precision = right / guessed
fixed_precision = each_precision.mean()
micro_precision = right.sum() / guessed.sum()
print(f"{fixed_precision:.3f} {micro_precision:.3f}")
#> 0.667 0.714
