from pathlib import Path

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)

model = torch.nn.Linear(4, 3, bias=False)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(kernel.T))
outputs = model(x)

path = Path("model")  # any name will do
torch.save(model.state_dict(), path)
without_suffix = "saved"
loaded = torch.nn.Linear(4, 3, bias=False)
loaded.load_state_dict(torch.load(path))
path.unlink()
loaded_outputs = loaded(x)
print(without_suffix, loaded_outputs[0].detach().numpy().round(3))
#> saved [ 0.092  1.603 -0.662]
