import jax.numpy as jnp

table = jnp.array([10.0, 20.0, 30.0])


def look_up(position):
    return table[position]


print(look_up(jnp.array([5])))  # no error
#> [30.]

inside = look_up(jnp.array([2, 0]))
from_end = look_up(jnp.array([-1]))
print(inside, from_end)
#> [30. 10.] [30.]

positions = jnp.array([5, -1])
clamped = look_up(positions.clip(0, 2))
print(clamped)
#> [30. 10.]

print(table.at[positions].get(mode="fill"))
#> [nan 30.]
