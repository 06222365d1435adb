import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)
w_x, w_h = rng.normal(0, 0.8, (3, 12)), rng.normal(0, 0.8, (4, 12))
bias = rng.normal(0, 0.8, 12)


class ResetBeforeCell(nn.GRUCell):
    reset_after = False

    def forward(self, x, h):
        xr, xz, xn = (x @ self.weight_ih.T + self.bias_ih).chunk(3, 1)
        wr, wz, wn = self.weight_hh.chunk(3)
        r, z = (
            torch.sigmoid(xr + h @ wr.T),
            torch.sigmoid(xz + h @ wz.T),
        )
        n = torch.tanh(xn + (r * h) @ wn.T)
        return (1 - z) * n + z * h


def from_keras(weight):  # update, reset, new -> reset, update, new
    z, r, n = np.split(weight.T, 3)
    return torch.from_numpy(np.concatenate([r, z, n]))


def final_state(cell):
    with torch.no_grad():
        cell.weight_ih.copy_(from_keras(w_x))
        cell.weight_hh.copy_(from_keras(w_h))
        cell.bias_ih.copy_(from_keras(bias))
        nn.init.zeros_(cell.bias_hh)
        h = torch.zeros(2, 4)
        for step in torch.from_numpy(x).unbind(1):
            h = cell(step, h)
    return h


cell, plain_cell = ResetBeforeCell(3, 4), nn.GRUCell(3, 4)
state, plain_state = final_state(cell), final_state(plain_cell)
print(f"{state[0, 0]:.4f} {plain_state[0, 0]:.4f}")
#> -0.4536 -0.3854
