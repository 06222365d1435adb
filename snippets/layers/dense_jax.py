import jax.numpy as jnp
import numpy as np
from flax import nnx

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 3, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

dense = nnx.Linear(4, 5, rngs=nnx.Rngs(0))
dense.kernel[...], dense.bias[...] = kernel, bias
weight_shape = dense.kernel.shape
print(weight_shape)
#> (4, 5)


def loss_function(dense):
    y = dense(x)
    return jnp.sum(y**2), y


(_, y), grads = nnx.value_and_grad(loss_function, has_aux=True)(dense)
kernel_gradient, bias_gradient = grads["kernel"], grads["bias"]
print(y.shape)
#> (2, 3, 5)

activated = nnx.relu(y)
