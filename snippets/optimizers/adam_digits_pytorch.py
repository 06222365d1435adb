import numpy as np
import torch
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = torch.from_numpy((x / 16).astype("float32"))[:1600]
y = torch.from_numpy(y)[:1600]
rng = np.random.default_rng(0)
first = rng.standard_normal((64, 32), dtype=np.float32) / 8
second = rng.standard_normal((32, 10), dtype=np.float32) / 8


def train(eps, keras_epsilon=None):
    weights = [
        torch.tensor(w, requires_grad=True) for w in (first, second)
    ]
    optimizer = torch.optim.Adam(weights, lr=5e-3, eps=eps)
    losses = []
    for step in range(1, 61):
        if keras_epsilon:
            optimizer.param_groups[0]["eps"] = (
                keras_epsilon / (1 - 0.999**step) ** 0.5
            )
        batch = slice(16 * (step - 1), 16 * step)
        logits = torch.relu(x[batch] @ weights[0]) @ weights[1]
        loss = torch.nn.functional.cross_entropy(logits, y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


default = train(eps=1e-8)
mended = train(eps=1e-8, keras_epsilon=1e-7)
print(f"{default[0]:.4f} {default[9]:.4f} {default[59]:.2f}")
#> 2.3327 2.1312 1.05
