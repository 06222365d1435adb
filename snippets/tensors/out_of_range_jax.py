import jax.numpy as jnp

table = jnp.array([10.0, 20.0, 30.0])


def look_up(position):
    return table[position]


too_far = look_up(jnp.array([5]))  # no error
print(too_far)
#> [30.]

inside = look_up(jnp.array([2, 0]))
from_end = look_up(jnp.array([-1]))
print(inside, from_end)
#> [30. 10.] [30.]

clamped = look_up(jnp.array([5, -1]).clip(0, 2))
print(clamped)
#> [30. 10.]

filled = table.at[jnp.array([5, -1])].get(mode="fill")
print(filled)
#> [nan 30.]
