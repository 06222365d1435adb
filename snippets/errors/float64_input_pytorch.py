import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4)))  # float64
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

layer = nn.Linear(4, 3)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(kernel.T))
    layer.bias.copy_(torch.from_numpy(bias))

try:
    layer(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
output = layer(x.float())
print(output.dtype, output[0].detach().numpy().round(3))
#> torch.float32 [ 0.484  1.771 -0.399]

try:
    x @ torch.from_numpy(kernel)
except RuntimeError as error:
    print(str(error).partition(", but")[0])
    #> expected m1 and m2 to have the same dtype
product = x @ torch.from_numpy(kernel).double()
print(product.dtype, product[0].numpy().round(3))
#> torch.float64 [ 0.834  0.542 -0.04 ]
