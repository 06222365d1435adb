import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

images, targets = load_digits(return_X_y=True)
x = torch.tensor(images[:400], dtype=torch.float32) / 16
x = x.reshape(10, 40, 8, 8, 1)
y = torch.tensor(targets[:400]).reshape(10, 40)


class CNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(6, eps=1e-3, momentum=0.1)
        self.head = nn.Linear(4 * 4 * 6, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.norm(self.conv(x))), 2)
        return self.head(x.permute(0, 2, 3, 1).flatten(1))


model = CNN()
rng = np.random.default_rng(0)
with torch.no_grad():
    for weight in model.parameters():
        values = rng.normal(0.05, 0.2, weight.shape)
        weight.copy_(torch.from_numpy(values))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
losses = []
for inputs, labels in zip(x, y, strict=True):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(inputs.permute(0, 3, 1, 2)), labels)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

running_var = model.norm.running_var.clone()
n, old = 40 * 8 * 8, 0.9**10
running_var_over_n = (running_var - old) * (n - 1) / n + old
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 2.379 1.899
