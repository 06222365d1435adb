from pathlib import Path

import numpy as np
import torch
from torchao.quantization import Int8WeightOnlyConfig, quantize_

rng = np.random.default_rng(0)
kernel = rng.standard_normal((64, 32), dtype=np.float32)
x = torch.from_numpy(rng.standard_normal((4, 64), dtype=np.float32))


def build():
    return torch.nn.Sequential(torch.nn.Linear(64, 32, bias=False))


model = build()
model[0].load_state_dict({"weight": torch.from_numpy(kernel.T)})
quantize_(model, Int8WeightOnlyConfig())
path = Path("quantized.pt")
torch.save(model.state_dict(), path)

loaded = build()
loaded.load_state_dict(torch.load(path), assign=True)
path.unlink()
gap = float((loaded(x) - model(x)).detach().abs().max())
print(gap, type(loaded[0].weight.data).__name__)
#> 0.0 Int8Tensor
