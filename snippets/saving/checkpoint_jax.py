import shutil
from pathlib import Path

import jax
import numpy as np
import optax
from orbax.checkpoint import v1 as ocp

rng = np.random.default_rng(0)
x = rng.standard_normal((8, 3), dtype=np.float32)
y = rng.standard_normal((8, 1), dtype=np.float32)
start = rng.standard_normal((1, 3), dtype=np.float32)
optimizer = optax.sgd(0.1, momentum=0.9)


def loss_function(weight):
    return ((x @ weight.T - y) ** 2).mean()


def train(weight, momentum, steps):
    for _ in range(steps):
        gradient = jax.grad(loss_function)(weight)
        updates, momentum = optimizer.update(gradient, momentum)
        weight = optax.apply_updates(weight, updates)
    return weight, momentum


weight, momentum = train(start, optimizer.init(start), 5)
path = Path("checkpoint").absolute()
saved = {"model": weight, "optimizer": momentum, "step": 5}
ocp.save(path, saved)
restored = ocp.load(path, saved)  # in the structure of what was saved
shutil.rmtree(path)

never_stopped = np.ravel(train(weight, momentum, 5)[0])
weight, momentum = restored["model"], restored["optimizer"]
resumed = np.ravel(train(weight, momentum, 5)[0])
momentum = optimizer.init(weight)
optimizer_lost = np.ravel(train(weight, momentum, 5)[0])
print(never_stopped.round(3), resumed.round(3))
#> [ 0.612  0.779 -0.016] [ 0.612  0.779 -0.016]
print(optimizer_lost.round(3))
#> [ 0.321  0.196 -0.019]
