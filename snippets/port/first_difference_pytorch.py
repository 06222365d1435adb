import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(0, 0.02, (5, 4)).astype(np.float32))
model = nn.Sequential(nn.Linear(4, 6), nn.LayerNorm(6), nn.Linear(6, 3))
weights = [rng.normal(0, 0.5, s) for s in [(4, 6), (6, 3)]]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(weights[0].T))
    model[2].weight.copy_(torch.from_numpy(weights[1].T))
for layer in (model[0], model[2]):
    nn.init.zeros_(layer.bias)


def layer_outputs():
    found = []
    hooks = [
        layer.register_forward_hook(
            lambda layer, inputs, output: found.append(output.detach())
        )
        for layer in model
    ]
    model(x)
    for hook in hooks:
        hook.remove()
    return found


hidden, normed, logits = layer_outputs()
model[1].eps = 1e-3
_, normed_mended, logits_mended = layer_outputs()
for output in (hidden, normed, normed_mended):
    print(f"{output.std(correction=0):.4f}")
    #> 0.0135
    #> 0.8930
    #> 0.3144
