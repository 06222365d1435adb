import jax
import jax.numpy as jnp


def square(x):
    return x**2 + 2 * x


x = jnp.array(3.0)
y, grad = jax.value_and_grad(square)(x)
print(grad)
#> 8.0

x = x - 0.5 * grad
print(x)
#> -1.0
