import jax
import jax.numpy as jnp

number_of_graphs = where_graphs = 0


def absolute(x):
    if x.sum() > 0:
        return x
    return -x


def cond(x):
    global number_of_graphs
    number_of_graphs += 1
    return jax.lax.cond(x.sum() > 0, lambda: x, lambda: -x)


def where(x):
    global where_graphs
    where_graphs += 1
    return jnp.where(x.sum() > 0, x, -x)


rows = jnp.array([[1.0, -0.5], [-4.0, 1.0], [0.25, 0.5]])
try:
    jax.jit(absolute)(rows[0])
except jax.errors.TracerBoolConversionError as error:
    print(str(error).split("\n")[0])
    #> Attempted boolean conversion of traced array with shape bool[].

compiled = jax.jit(cond)
outputs = [compiled(row).tolist() for row in rows]
print(outputs, number_of_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 1

compiled = jax.jit(where)
where_outputs = [compiled(row).tolist() for row in rows]
print(where_outputs, where_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 1
