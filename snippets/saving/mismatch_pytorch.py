import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.standard_normal((4, 8), dtype=np.float32)


def build(classes):
    body, head = nn.Linear(4, 8), nn.Linear(8, classes)
    for layer in (body, head):
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)
    return nn.Sequential(body, head)


trained, model = build(classes=3), build(classes=5)
with torch.no_grad():
    trained[0].weight.copy_(torch.from_numpy(kernel.T))
state = trained.state_dict()

errors = 0
for strict in (True, False):  # a wrong shape is an error in both
    try:
        model.load_state_dict(state, strict=strict)
    except RuntimeError as error:
        errors += 1
        print(str(error).splitlines()[1].strip()[:26])
        #> size mismatch for 1.weight
        #> size mismatch for 1.weight

body_only = {k: v for k, v in state.items() if k.startswith("0.")}
report = model.load_state_dict(body_only, strict=False)
print(report.missing_keys)
#> ['1.weight', '1.bias']
loaded_kernel = model[0].weight.detach().numpy().T
head_kernel = model[1].weight.detach().numpy().T
