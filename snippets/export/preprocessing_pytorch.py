from pathlib import Path

import numpy as np
import torch

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (2, 4), dtype=np.uint8)
kernel = rng.standard_normal((4, 3), dtype=np.float32)


class Served(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pixels):
        return self.model(pixels.float() / 255).softmax(dim=1)


model = torch.nn.Linear(4, 3, bias=False)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(kernel.T))

x = torch.from_numpy(pixels)
path = Path("served.pt2")
torch.export.save(torch.export.export(Served(model), (x,)), path)
served = torch.export.load(path).module()
path.unlink()
probabilities = served(x)
by_hand = model(x / 255).softmax(dim=1)
print(probabilities[0].detach().numpy().round(3))
#> [0.045 0.741 0.214]
