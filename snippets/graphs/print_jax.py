import jax
import jax.numpy as jnp

python_calls = 0
counter = jnp.array(0.0)


@jax.jit
def compiled(x, counter):
    global python_calls
    python_calls += 1
    doubled = x * 2
    print("doubled is", doubled)
    #> doubled is JitTracer(~float32[])
    return doubled + 1, counter + 1


outputs = []
for v in (1.0, -2.0, 3.0):
    output, counter = compiled(jnp.array(v), counter)
    outputs.append(output)
print(python_calls, counter)
#> 1 3.0
