import torch
from torch import nn

x = torch.tensor([[1.0, -2.0, 3.0]])
weight = torch.tensor([[0.5], [0.25], [2.0]])
model = nn.Sequential(nn.Linear(3, 1), nn.Dropout(0.5))
model.load_state_dict({"0.weight": weight.T, "0.bias": torch.ones(1)})
factor = torch.tensor(3.0, requires_grad=True)

model.eval()
recorded_in_eval = model(x).requires_grad
with torch.no_grad():
    outputs = model(x)
recorded = outputs.requires_grad
print(outputs.numpy(), recorded_in_eval, recorded)
#> [[7.]] True False

with torch.inference_mode():
    measured = model(x)
try:
    (measured * factor).backward()
    usable_later = True
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> Inference tensors cannot be saved for backward
    usable_later = False
print(usable_later)
#> False

(outputs * factor).backward()
fixed_usable_later, gradient = True, factor.grad
print(fixed_usable_later, gradient)
#> True tensor(7.)
