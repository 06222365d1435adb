import pickle
from pathlib import Path

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = torch.nn.Linear(4, 3)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(kernel.T))
    model.bias.copy_(torch.from_numpy(bias))

path = Path("model.pt")
torch.save(model, path)
try:
    restored = torch.load(path)
    word_for_word = "loaded"
except pickle.UnpicklingError as error:
    word_for_word = "refused"
    print(str(error)[:25])
    #> Weights only load failed.
# Only for a file that you made yourself.
restored = torch.load(path, weights_only=False)
path.unlink()
outputs = restored(x)
print(word_for_word, outputs[0].detach().numpy().round(3))
#> refused [ 0.039  0.696 -0.683]
