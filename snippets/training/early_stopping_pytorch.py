from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(4)
x = torch.from_numpy(rng.standard_normal((64, 20), dtype=np.float32))
noise = torch.from_numpy(rng.standard_normal((64, 1), dtype=np.float32))
y = x[:, :1] - x[:, 1:2] + noise
model = torch.nn.Linear(20, 1)
torch.nn.init.zeros_(model.weight)
torch.nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

with TemporaryDirectory() as folder:
    path = Path(folder, "best.pt")
    best_loss, waited, patience = float("inf"), 0, 5
    for epochs in range(1, 201):
        optimizer.zero_grad()
        F.mse_loss(model(x[:24]), y[:24]).backward()
        optimizer.step()
        with torch.no_grad():
            last_loss = F.mse_loss(model(x[24:]), y[24:]).item()
        if last_loss < best_loss:
            best_loss, best_epoch, waited = last_loss, epochs, 0
            torch.save(model.state_dict(), path)
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(torch.load(path))

print(epochs, best_epoch, f"{last_loss:.3f} {best_loss:.3f}")
#> 12 7 2.048 1.972
weight, bias = model.weight.T, model.bias
with torch.no_grad():
    restored_loss = F.mse_loss(model(x[24:]), y[24:]).item()
print(f"{restored_loss:.3f}")
#> 1.972
