from pathlib import Path

import numpy as np
import torch
from torchvision.models import mobilenet_v2

rng = np.random.default_rng(0)
image = rng.random((1, 32, 32, 3), dtype=np.float32)
x = torch.from_numpy(image).permute(0, 3, 1, 2)

path = Path("small.pt")
trained = mobilenet_v2(num_classes=10, width_mult=0.35).eval()
with torch.no_grad():
    trained.classifier[1].bias.copy_(torch.arange(10.0))
torch.save(trained.state_dict(), path)

model = mobilenet_v2(num_classes=10, width_mult=0.35).eval()
model.load_state_dict(torch.load(path))
path.unlink()
gap = (model(x) - trained(x)).abs().max().detach().item()
bias = model.classifier[1].bias
print(gap, bias.detach().numpy())
#> 0.0 [0. 1. 2. 3. 4. 5. 6. 7. 8. 9.]
