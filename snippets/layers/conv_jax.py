import jax.numpy as jnp
import numpy as np
from flax import nnx

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 7, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2, 3, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

rngs = nnx.Rngs(0)
conv = nnx.Conv(3, 5, (3, 2), padding="VALID", rngs=rngs)
conv.kernel[...], conv.bias[...] = kernel, bias
weight_shape = conv.kernel.shape
print(weight_shape)
#> (3, 2, 3, 5)


def loss_function(conv):
    features = conv(images)
    return jnp.sum(features**2), features


differentiate = nnx.value_and_grad(loss_function, has_aux=True)
(_, features), grads = differentiate(conv)
y_shape = features.shape
print(y_shape)
#> (2, 4, 6, 5)

kernel_gradient, bias_gradient = grads["kernel"], grads["bias"]
print(f"{features.std():.2f} {jnp.std(kernel_gradient):.0f}")
#> 4.11 109
