import jax
import jax.numpy as jnp
import numpy as np

scores = jnp.array([0.5, 1.5])
counts = jnp.array([100_000, 3])
print(scores.dtype, counts.dtype)
#> float32 int32

squares = counts * counts
print(squares)
#> [1410065408          9]

with jax.enable_x64(True):  # otherwise 64 bits become 32
    long_counts = jnp.array([100_000, 3], dtype=jnp.int64)
    long_squares = long_counts * long_counts
print(long_squares)
#> [10000000000           9]

array = np.array([0.5, 1.5, 2.5])
from_array = jnp.asarray(array)
print(from_array, from_array.dtype)
#> [0.5 1.5 2.5] float32

weights = from_array.astype(jnp.float32)
back = np.asarray(weights)
print(weights.dtype, back)
#> float32 [0.5 1.5 2.5]
