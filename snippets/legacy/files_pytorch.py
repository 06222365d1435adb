import pickle
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
model = nn.Linear(4, 3)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(kernel.T))
    model.bias.fill_(0.5)


def save_anew(model, folder):
    old, new = Path(folder, "old.pt"), Path(folder, "new.pt")
    torch.save(model, old)  # the whole model
    try:
        torch.load(old)
    except pickle.UnpicklingError as error:
        print(str(error).partition(". ")[0])
        #> Weights only load failed

    # Only for a file that you trust: loading may run its code.
    model = torch.load(old, weights_only=False)
    torch.save(model.state_dict(), new)

    reloaded = nn.Linear(4, 3)
    reloaded.load_state_dict(torch.load(new))
    return reloaded


with tempfile.TemporaryDirectory() as _folder:
    model = save_anew(model, _folder)
output = model(x).detach()
print(output[0].numpy().round(3))
#> [ 0.592  2.103 -0.162]
