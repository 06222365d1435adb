import jax
import jax.numpy as jnp

matrix = jnp.array([[1.0, 2.0, 0.5], [-1.0, 3.0, 4.0]])
x = jnp.array([1.0, -2.0, 3.0])


def layer(x):
    return matrix @ x**2


y = layer(x)
direct_grad = None
try:
    direct_grad = jax.grad(layer)(x)
except TypeError as error:
    print(str(error).partition(". ")[0])
    #> Gradient only defined for scalar-output functions

total, grad = jax.value_and_grad(lambda x: layer(x).sum())(x)
print(grad)
#> [  0. -20.  27.]

jacobian = jax.jacobian(layer)(x)
print(jacobian)
#> [[  2.  -8.   3.]
#>  [ -2. -12.  24.]]
