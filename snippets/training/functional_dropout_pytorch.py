import torch
from torch import nn
from torch.nn import functional as F


class AlwaysDrops(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)


class FollowsMode(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5, training=self.training)


x = torch.ones(1000)
layer, function, fixed = nn.Dropout(0.5), AlwaysDrops(), FollowsMode()
layer_drops = bool((layer.eval()(x) == 0).any())
function_drops = bool((function.eval()(x) == 0).any())
fixed_drops = bool((fixed.eval()(x) == 0).any())
print(layer_drops, function_drops, fixed_drops)
#> False True False

training_drops = bool((fixed.train()(x) == 0).any())
kept_value = fixed(x).max()
print(training_drops, kept_value)
#> True tensor(2.)
