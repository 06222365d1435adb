import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
factor = 1.0
kept_symbols = []


@jax.jit
def scale(x):
    return x * factor


values = [scale(jnp.array(3.0)).item()]
factor = 5.0
values.append(scale(jnp.array(3.0)).item())
print(values)
#> [3.0, 3.0]

by_argument = jax.jit(lambda x, by: x * by)
factors = jnp.array([1.0, 5.0])
x = jnp.array(3.0)
mended = [by_argument(x, by).item() for by in factors]
print(mended)
#> [3.0, 15.0]

noise = jax.jit(lambda key: jax.random.uniform(key))
keys = jax.random.split(jax.random.key(0), 3)
distinct = len({noise(key).item() for key in keys})
numpy_noise = jax.jit(lambda x: x + rng.random())
numpy_distinct = len({numpy_noise(0.0).item() for _ in range(3)})
print(distinct, numpy_distinct)
#> 3 1

keep = jax.jit(lambda x: kept_symbols.append(x * 2))
keep(1.0)
keep(2.0)
number_kept = len(kept_symbols)
print(kept_symbols)
#> [JitTracer(~float32[])]
