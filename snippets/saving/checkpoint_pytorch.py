from pathlib import Path

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((1, 3), dtype=np.float32)


def build():
    model = torch.nn.Linear(3, 1, bias=False)
    return model, torch.optim.SGD(
        model.parameters(), lr=0.1, momentum=0.9
    )


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        ((model(x) - y) ** 2).mean().backward()
        optimizer.step()
    return model.weight.detach().numpy().ravel().copy()


model, optimizer = build()
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start))
train(model, optimizer, 5)
path = Path("checkpoint.pt")
state = {"model": model.state_dict(), "step": 5}
state["optimizer"] = optimizer.state_dict()
torch.save(state, path)
checkpoint = torch.load(path)
path.unlink()

never_stopped = train(model, optimizer, 5)
model, optimizer = build()
model.load_state_dict(checkpoint["model"])
word_for_word = train(model, optimizer, 5)
optimizer_lost = word_for_word
model, optimizer = build()
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
resumed = train(model, optimizer, 5)
print(never_stopped.round(3), resumed.round(3))
#> [ 0.612  0.779 -0.016] [ 0.612  0.779 -0.016]
print(optimizer_lost.round(3))
#> [ 0.321  0.196 -0.019]
