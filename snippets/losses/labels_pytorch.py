import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((6, 4), dtype=np.float32))
labels = torch.tensor([0, 3, 1, 2, 2, 0])

loss = F.cross_entropy(logits, labels)
print(f"{loss:.4f}")
#> 1.2834

accepted = []
for dtype in torch.int64, torch.uint8, torch.int32, torch.float32:
    try:
        F.cross_entropy(logits, labels.to(dtype))
        accepted.append(str(dtype).removeprefix("torch."))
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Int
        #> expected target dtype to be Long or Byte, but got Float
print(accepted)
#> ['int64', 'uint8']

float_labels = labels.to(torch.float32)
mended = F.cross_entropy(logits, float_labels.long())
print(f"{mended:.4f}")
#> 1.2834
