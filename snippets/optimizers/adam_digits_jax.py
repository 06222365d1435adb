import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = jnp.asarray((x / 16).astype("float32"))[:1600]
y = y[:1600]
rng = np.random.default_rng(0)
first = rng.standard_normal((64, 32), dtype=np.float32) / 8
second = rng.standard_normal((32, 10), dtype=np.float32) / 8


def loss_function(weights, x, y):
    logits = jax.nn.relu(x @ weights[0]) @ weights[1]
    losses = optax.softmax_cross_entropy_with_integer_labels(logits, y)
    return losses.mean()


def train(eps):
    weights = [jnp.asarray(first), jnp.asarray(second)]
    optimizer = optax.adam(5e-3, eps=eps)
    state = optimizer.init(weights)

    @jax.jit
    def step(weights, state, x, y):
        loss, grads = jax.value_and_grad(loss_function)(weights, x, y)
        updates, state = optimizer.update(grads, state)
        return loss, optax.apply_updates(weights, updates), state

    losses = []
    for start in range(0, 960, 16):
        batch = x[start : start + 16], y[start : start + 16]
        loss, weights, state = step(weights, state, *batch)
        losses.append(float(loss))
    return losses


default = train(eps=1e-8)
print(f"{default[0]:.4f} {default[9]:.4f} {default[59]:.2f}")
#> 2.3327 2.1312 1.05
