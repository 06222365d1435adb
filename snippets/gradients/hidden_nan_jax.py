import jax
import jax.numpy as jnp


def gradient(function):
    x = jnp.array([4.0, 0.0])
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
#> [0.25  nan]
nan_from = [
    name
    for name, function in functions.items()
    if jnp.isnan(gradient(function)[1])
]
print(nan_from)
#> ['sqrt', 'power', 'log', 'divide']

safe_sqrt_grad = gradient(lambda x: jnp.sqrt(jnp.where(x > 0, x, 1.0)))
print(safe_sqrt_grad)
#> [0.25 0.  ]
safe_log_grad = gradient(lambda x: jnp.log(jnp.where(x > 0, x, 1.0)))
print(safe_log_grad)
#> [0.25 0.  ]

try:
    with jax.debug_nans(True):  # stop at the operation that makes one
        gradient(jnp.log)
except FloatingPointError as error:
    print(str(error).split(". ")[0])
    #> invalid value (nan) encountered in div
