import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.integers(0, 12, (10, 16, 7)))
y = (x + x.roll(1, dims=-1)) % 4  # the tag hangs on two tokens


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(12, 6)
        self.gru = nn.GRU(6, 8, batch_first=True)
        self.head = nn.Linear(8, 4)

    def forward(self, x):
        states, _ = self.gru(self.embedding(x))
        return self.head(states)


def loss_function(logits, tags):
    return F.cross_entropy(logits.flatten(0, 1), tags.flatten())


model = Tagger()
with torch.no_grad():
    for weight in model.parameters():
        weight.copy_(torch.from_numpy(rng.normal(0, 0.5, weight.shape)))
logits = model(x[0]).detach()

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
losses = []
for inputs, tags in zip(x, y, strict=True):
    optimizer.zero_grad()
    loss = loss_function(model(inputs), tags)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 1.549 1.407
