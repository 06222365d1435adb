import jax
import jax.numpy as jnp


def gradient(function):
    x = jnp.array([0.25, 0.0])
    return jax.grad(lambda x: jnp.where(x > 0, function(x), 0.0).sum())(
        x
    )


functions = {
    "sqrt": jnp.sqrt,
    "power": lambda x: x**0.5,
    "log": jnp.log,
    "divide": lambda x: 1 / x,
}
print(gradient(jnp.sqrt))
#> [ 1. nan]
nan_from = [
    name
    for name, function in functions.items()
    if jnp.isnan(gradient(function)[1])
]
print(nan_from)
#> ['sqrt', 'power', 'log', 'divide']

safe = 1.0
safe_sqrt_grad = gradient(lambda x: jnp.sqrt(jnp.where(x > 0, x, safe)))
print(safe_sqrt_grad)
#> [1. 0.]
safe_log_grad = gradient(lambda x: jnp.log(jnp.where(x > 0, x, safe)))
print(safe_log_grad)
#> [4. 0.]

try:
    with jax.debug_nans(True):  # stop at the operation that makes one
        gradient(jnp.log)
except FloatingPointError as error:
    print(str(error).split(". ")[0])
    #> invalid value (nan) encountered in div
