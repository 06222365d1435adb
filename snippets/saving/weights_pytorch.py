from pathlib import Path

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)
mean = rng.standard_normal(3, dtype=np.float32)


def build():
    return nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3, eps=1e-3))


model = build().eval()
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel.T))
    model[0].bias.copy_(torch.from_numpy(bias))
    model[1].running_mean.copy_(torch.from_numpy(mean))
before = model(x)

path = Path("model.pt")
torch.save(model.state_dict(), path)
restored = build()
restored.load_state_dict(torch.load(path))
path.unlink()
after_loading = restored.eval()(x)
same_bits = torch.equal(before, after_loading)
print(same_bits, after_loading[0].detach().numpy().round(3))
#> True [ 1.282  0.612 -0.436]
