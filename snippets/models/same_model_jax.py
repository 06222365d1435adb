import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Linear(784, 64, rngs=rngs),
    nnx.relu,
    nnx.Linear(64, 64, rngs=rngs),
    nnx.relu,
    nnx.Linear(64, 10, rngs=rngs),
)
parameters = sum(p.size for p in jax.tree.leaves(nnx.state(model)))

rng = np.random.default_rng(0)
shapes = [(784, 64), (64,), (64, 64), (64,), (64, 10), (10,)]
weights = [rng.normal(0, 0.1, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((32, 784), dtype=np.float32)
y = rng.integers(0, 10, 32)

linears = [model.layers[i] for i in (0, 2, 4)]
for i, layer in enumerate(linears):
    layer.kernel[...], layer.bias[...] = weights[2 * i : 2 * i + 2]


def loss_function(model):
    logits = model(x)
    losses = optax.softmax_cross_entropy_with_integer_labels(logits, y)
    return losses.mean(), logits


differentiate = nnx.value_and_grad(loss_function, has_aux=True)
(loss, logits), grads = differentiate(model)
weight_gradient = grads["layers"][0]["kernel"]
bias_gradient = grads["layers"][4]["bias"]

print(parameters)
#> 55050
print(f"{loss:.2f}")
#> 2.58
print(
    f"{jnp.linalg.norm(weight_gradient):.2f}"
    f" {jnp.linalg.norm(bias_gradient):.2f}"
)
#> 1.42 0.21
