import jax
import jax.numpy as jnp
import numpy as np

matrix = jnp.array([[1.0, 2.0, -0.5], [-1.0, 0.5, 3.0]])
x = jnp.array([0.5, -1.0, 0.2])


def function(x):
    return jnp.sin(matrix @ x).sum()


y, grad = jax.value_and_grad(function)(x)
second = jax.grad(lambda x: jax.grad(function)(x)[0])(x)
print(np.asarray(grad).round(4))
#> [-0.9503  0.4021  2.7778]
print(np.asarray(second).round(4))
#> [ 1.389   1.8044 -1.668 ]

hessian = jax.hessian(function)(x)
print(np.asarray(hessian).round(4))
#> [[ 1.389   1.8044 -1.668 ]
#>  [ 1.8044  4.0956 -0.4154]
#>  [-1.668  -0.4154  3.7547]]
