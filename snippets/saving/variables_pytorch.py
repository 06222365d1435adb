from pathlib import Path

import torch

weights = {
    "scale": torch.tensor([1.5, -2.0]),
    "shift": torch.tensor(0.25),
}
path = Path("weights.pt")
torch.save(weights, path)
loaded = torch.load(path)
path.unlink()

scale, shift = loaded["scale"], loaded["shift"]
print(scale.tolist(), shift.item())
#> [1.5, -2.0] 0.25
