import numpy as np
from flax import nnx

rng = np.random.default_rng(0)
batch = 5 + 2 * rng.standard_normal((64, 3), dtype=np.float32)


def running_mean(**settings):
    norm = nnx.BatchNorm(3, rngs=nnx.Rngs(0), **settings)
    norm(batch)  # a new module trains, until model.eval()
    return norm.mean[...]


by_default = running_mean()
print(np.asarray(by_default).round(3))
#> [0.048 0.05  0.051]

same_number = running_mean(momentum=0.1)
print(np.asarray(same_number).round(3))
#> [4.332 4.544 4.625]

like_pytorch = running_mean(momentum=0.9)
print(np.asarray(like_pytorch).round(3))
#> [0.481 0.505 0.514]

like_keras = by_default
