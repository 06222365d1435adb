import torch
from torch import nn

torch.manual_seed(0)
dense = nn.Linear(1000, 200)
conv = nn.Conv2d(32, 64, 3)
embedding = nn.Embedding(1000, 64)

default_dense = dense.weight.std()
default_bias = dense.bias.std()
default_conv = conv.weight.std()
default_embedding = embedding.weight.std()
print(f"{default_dense:.3f} {default_bias:.3f}")
#> 0.018 0.018
print(f"{default_conv:.3f} {default_embedding:.3f}")
#> 0.034 0.997

like_pytorch_dense, like_pytorch_conv = default_dense, default_conv
like_pytorch_embedding = default_embedding
like_pytorch_largest = dense.weight.abs().max()

for layer in (dense, conv):
    nn.init.xavier_uniform_(layer.weight)
    nn.init.zeros_(layer.bias)
nn.init.uniform_(embedding.weight, -0.05, 0.05)

like_keras_dense = dense.weight.std()
like_keras_bias = dense.bias.std()
like_keras_conv = conv.weight.std()
like_keras_embedding = embedding.weight.std()
like_keras_largest = dense.weight.abs().max()
print(f"{like_keras_dense:.3f} {like_keras_bias:.3f}")
#> 0.041 0.000
print(f"{like_keras_conv:.3f} {like_keras_embedding:.3f}")
#> 0.048 0.029
