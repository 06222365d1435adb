import jax
import jax.numpy as jnp

traces = 0


def function(x):
    global traces
    traces += 1  # Python runs only while a graph is made
    return jnp.maximum(x, 0) * 2 + 1


compiled = jax.jit(function)
x = jnp.array([-1.0, 0.5, 3.0])
eager = function(x)
traces = 0
outputs = [compiled(x), compiled(x), compiled(x + 1)]
print(eager)
#> [1. 2. 7.]
print(outputs[0])
#> [1. 2. 7.]

made = traces
print(made)
#> 1

print(jax.make_jaxpr(function)(x))
#> { lambda ; a:f32[3]. let
#>     b:f32[3] = max a 0.0:f32[]
#>     c:f32[3] = mul b 2.0:f32[]
#>     d:f32[3] = add c 1.0:f32[]
#>   in (d,) }
