import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.integers(0, 11, (10, 16, 6)))
y = (2 * x + 1) % 11


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(11, 8)
        self.block = nn.TransformerEncoderLayer(
            8, 2, 16, 0.0, "gelu", layer_norm_eps=1e-3, batch_first=True
        )
        self.head = nn.Linear(8, 11)

    def forward(self, x):
        mask = nn.Transformer.generate_square_subsequent_mask(6)
        return self.head(self.block(self.embedding(x), mask))


def loss_function(logits, tokens):
    return F.cross_entropy(logits.flatten(0, 1), tokens.flatten())


model = Transformer()
with torch.no_grad():
    for weight in model.parameters():
        values = rng.normal(0.1, 0.5, weight.shape)
        weight.copy_(torch.from_numpy(values))
logits = model(x[0]).detach()

optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
losses = []
for inputs, tokens in zip(x, y, strict=True):
    optimizer.zero_grad()
    loss = loss_function(model(inputs), tokens)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 2.563 2.120
