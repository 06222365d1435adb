import numpy as np
import torch

rng = np.random.default_rng(0)
x = 5 + 2 * rng.standard_normal((20, 3), dtype=np.float32)
x[:, 2] = 7  # a column that never changes
x = torch.from_numpy(x)

mean = x.mean(dim=0)
by_default = (x - mean) / x.std(dim=0)
print(by_default[0].numpy().round(3))
#> [ 1.444 -1.22     nan]

spread = x.std(dim=0, correction=0).clamp(min=1e-7)
mended = (x - mean) / spread
print(mended[0].numpy().round(3))
#> [ 1.481 -1.252  0.   ]

new_rows = torch.full((1, 3), 5.0)
normalised = (new_rows - mean) / spread
print(normalised[0, :2].numpy().round(3))
#> [0.23  0.076]
