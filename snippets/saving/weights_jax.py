import shutil
from pathlib import Path

import numpy as np
from flax import nnx
from orbax.checkpoint import v1 as ocp

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)
mean = rng.standard_normal(3, dtype=np.float32)


def build():
    rngs = nnx.Rngs(0)
    norm = nnx.BatchNorm(3, epsilon=1e-3, rngs=rngs)
    model = nnx.Sequential(nnx.Linear(4, 3, rngs=rngs), norm)
    model.eval()
    return model


model = build()
linear, norm = model.layers
linear.kernel[...], linear.bias[...] = kernel, bias
norm.mean[...] = mean
before = model(x)

path = Path("model").absolute()  # a folder
ocp.save(path, nnx.state(model))
restored = build()
nnx.update(restored, ocp.load(path, nnx.state(restored)))
shutil.rmtree(path)
after_loading = restored(x)
same_bits = bool((before == after_loading).all())
print(same_bits, np.asarray(after_loading[0]).round(3))
#> True [ 1.282  0.612 -0.436]
