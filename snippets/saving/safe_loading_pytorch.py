import pickle
from pathlib import Path

import torch


class Settings:
    def __init__(self, scale):
        self.scale = scale


x = torch.tensor([[1.0, -2.0, 3.0]])
path = Path("settings.pt")
torch.save({"settings": Settings(scale=2.0)}, path)
try:
    torch.load(path)
    refused = False
except pickle.UnpicklingError as error:
    refused = True
    print(str(error)[:25])
    #> Weights only load failed.

# Either name the classes that you trust ...
with torch.serialization.safe_globals([Settings]):
    trusted = torch.load(path)["settings"].scale * x
# ... or, better, save nothing but tensors and plain values.
torch.save({"scale": 2.0}, path)
plain = torch.load(path)["scale"] * x
path.unlink()
print(refused, trusted.tolist(), plain.tolist())
#> True [[2.0, -4.0, 6.0]] [[2.0, -4.0, 6.0]]
