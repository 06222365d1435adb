import torch
from torch import nn

x = torch.tensor([-2.0, -1.0, 0.0, 1.0])

layer = nn.LeakyReLU()(x)
function = nn.functional.leaky_relu(x)
print(layer.numpy(), function.numpy())
#> [-0.02 -0.01  0.    1.  ] [-0.02 -0.01  0.    1.  ]

like_keras_layer = nn.LeakyReLU(0.3)(x)
like_keras_function = nn.functional.leaky_relu(x, 0.2)
like_pytorch = layer
