import numpy as np
import torch
from torch.nn import functional as F

images = np.arange(1, 10, dtype=np.float32).reshape(1, 3, 3, 1)
x = torch.from_numpy(images).permute(0, 3, 1, 2)


def pad(*settings, **named):
    return F.pad(x, *settings, **named).permute(0, 2, 3, 1)


translated = pad((2, 0, 0, 1))
print(translated.shape)
#> torch.Size([1, 4, 5, 1])
print(translated[0, :, :, 0].numpy())
#> [[0. 0. 1. 2. 3.]
#>  [0. 0. 4. 5. 6.]
#>  [0. 0. 7. 8. 9.]
#>  [0. 0. 0. 0. 0.]]

mended = pad((0, 1, 2, 0))  # left, right, top, bottom
print(mended.shape)
#> torch.Size([1, 5, 4, 1])
print(mended[0, :, :, 0].numpy())
#> [[0. 0. 0. 0.]
#>  [0. 0. 0. 0.]
#>  [1. 2. 3. 0.]
#>  [4. 5. 6. 0.]
#>  [7. 8. 9. 0.]]

reflected = pad((0, 2, 2, 0), mode="reflect")
edge_repeated = pad((1, 1, 1, 1), mode="replicate")
print(reflected[0, 0, :, 0].numpy(), edge_repeated[0, 0, :, 0].numpy())
#> [7. 8. 9. 8. 7.] [1. 1. 2. 3. 3.]
