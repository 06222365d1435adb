import keras
import numpy as np
from keras.initializers import (
    GlorotUniform,
    HeNormal,
    HeUniform,
    VarianceScaling,
)

inputs, outputs = 200, 1000
shape = (inputs, outputs)


def tail(kernel):  # the share of weights beyond 0.3, or 3 spreads
    return round((np.abs(kernel) > 0.3).mean().item(), 3)


kernel = HeNormal(seed=0)(shape)
he_normal_std = keras.ops.std(kernel)
he_normal_tail = tail(kernel)
truncated_std, truncated_tail = he_normal_std, he_normal_tail
print(f"{he_normal_std:.3f} {he_normal_tail}")
#> 0.100 0.0

he_normal = VarianceScaling(2, "fan_in", "untruncated_normal", seed=0)
kernel = he_normal(shape)
untruncated_tail = tail(kernel)
print(f"{keras.ops.std(kernel):.3f} {untruncated_tail}")
#> 0.100 0.003

he_uniform_max = keras.ops.max(HeUniform(seed=0)(shape))
glorot_uniform_max = keras.ops.max(GlorotUniform(seed=0)(shape))
print(f"{he_uniform_max:.3f} {glorot_uniform_max:.3f}")
#> 0.173 0.071
