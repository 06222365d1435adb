import textwrap

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((5, 4, 7), dtype=np.float32)
kernel = rng.standard_normal((28, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

images = torch.from_numpy(images)
layer = nn.Linear(28, 3)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(kernel.T))
    layer.bias.copy_(torch.from_numpy(bias))

try:
    layer(images)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> mat1 and mat2 shapes cannot be multiplied (20x7 and 28x3)
output = layer(images.flatten(start_dim=1))
print(output[0].detach().numpy().round(3))
#> [ 7.278  0.502 -3.332]

try:
    images[0] @ images[1]
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> mat1 and mat2 shapes cannot be multiplied (4x7 and 4x7)
product = images[0] @ images[1].T
print(product[0].numpy().round(3))
#> [-0.28  -1.888 -0.154  1.522]
