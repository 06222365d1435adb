import warnings

import torch

weight = torch.tensor(2.0, requires_grad=True)
(weight**2).backward()
weight = weight - 0.25 * weight.grad  # a new tensor, no leaf
moved = weight.item()
lost = weight**2
lost.backward()
with warnings.catch_warnings(record=True) as caught:
    lost_grad = weight.grad
print(lost_grad)
#> None
print(
    str(caught[0].message)
    .split(". ")[0]
    .replace("Tensor ", "Tensor\n", 1)
)
#> The .grad attribute of a Tensor
#> that is not a leaf Tensor is being accessed

weight = torch.tensor(2.0, requires_grad=True)
weights = []
for _ in range(3):
    (weight**2).backward()
    with torch.no_grad():
        weight -= 0.25 * weight.grad
    weight.grad = None
    weights.append(weight.item())
print(weights)
#> [1.0, 0.5, 0.25]
