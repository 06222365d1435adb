import textwrap

import jax.numpy as jnp

x = jnp.zeros(4)
try:
    x[0] = 5.0
except TypeError as error:
    print(textwrap.fill(str(error).split(". ")[0], 64))
    #> JAX arrays are immutable and do not support in-place item
    #> assignment

original = jnp.zeros(4)
updated = original.at[0].set(5.0)
print(original, updated)
#> [0. 0. 0. 0.] [5. 0. 0. 0.]

variable = jnp.zeros(4)
variable = variable.at[0].set(5.0)
variable = variable.at[1:3].set(jnp.array([6.0, 7.0]))
print(variable)
#> [5. 6. 7. 0.]
