import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((400, 3), dtype=np.float32))
weight = torch.tensor([[0.5], [-0.25], [0.75]])
y = (x @ weight + 0.25 > 0).float()

model = torch.nn.Linear(3, 1)
with torch.no_grad():
    model.weight.copy_(weight.T)
    model.bias.fill_(0.25)
    logits = model(x)

accuracy = ((logits > 0) == y).float().mean().item()
fixed_accuracy = ((logits.sigmoid() > 0.5) == y).float().mean().item()
print(f"{accuracy:.3f} {fixed_accuracy:.3f}")
#> 1.000 1.000
