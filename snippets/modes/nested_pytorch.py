import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Dropout(0.5), nn.Identity()])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


def drops(model, training):
    model.train(training)
    return bool((model(x) == 0).any())


x = torch.ones(1, 1000)
plain = nn.Sequential(nn.Identity(), Block(list))
list_drops_in_eval = drops(plain, training=False)
print(list_drops_in_eval)
#> True

model = nn.Sequential(nn.Identity(), Block(nn.ModuleList))
fixed_drops_in_eval = drops(model, training=False)
drops_in_training = drops(model, training=True)
print(fixed_drops_in_eval, drops_in_training)
#> False True
