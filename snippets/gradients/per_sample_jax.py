import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
array = rng.standard_normal(4, dtype=np.float32)
weight = jnp.asarray(array)
inputs = jnp.asarray(rng.standard_normal((5, 4), dtype=np.float32))


def loss_of_one(weight, x):
    return jnp.sin(x @ weight) ** 2


def mean_loss(weight, inputs):
    losses = jax.vmap(loss_of_one, in_axes=(None, 0))(weight, inputs)
    return losses.mean(), losses


mean_grad, losses = jax.grad(mean_loss, has_aux=True)(weight, inputs)
print(np.asarray(mean_grad).round(3))
#> [-0.309 -0.452 -0.43   0.486]

per_sample = jax.vmap(jax.grad(loss_of_one), in_axes=(None, 0))
per_sample_grads = per_sample(weight, inputs)
print(np.asarray(per_sample_grads).round(3))
#> [[ 0.601 -0.075  0.06  -0.032]
#>  [ 0.146 -0.947 -0.611  1.068]
#>  [-0.77   0.87  -1.099  0.958]
#>  [-1.272 -1.362 -1.471  0.432]
#>  [-0.252 -0.745  0.971  0.003]]
