import jax
import jax.numpy as jnp
import numpy as np

key = jax.random.key(0)
first_key, second_key = jax.random.split(key)
first = jax.random.uniform(first_key, 3)
second = jax.random.uniform(second_key, 3)
print(np.asarray(first).round(3))
#> [0.842 0.182 0.227]

again = jax.random.uniform(first_key, 3)  # a key never moves on
repeats = bool((first == again).all())
moves_on = not bool((first == second).all())
print(repeats, moves_on)
#> True True

own_stream = jax.random.uniform(jax.random.fold_in(key, 1), 3)
print(np.asarray(own_stream).round(3))
#> [0.007 0.021 0.581]

rng = np.random.default_rng(0)
with jax.enable_x64(True):
    shared = jnp.asarray(rng.random(3))
print(np.asarray(shared).round(3))
#> [0.637 0.27  0.041]
