import jax
import jax.numpy as jnp
import numpy as np
import optax

gradient = jnp.array([1.0, 1e-6, 1e-8])


def train(**settings):
    weight = jnp.zeros(3)
    adam = optax.inject_hyperparams(optax.adam)
    optimizer = adam(learning_rate=0.01, **settings)
    update = jax.jit(optimizer.update)
    state = optimizer.init(weight)
    for _ in range(100):
        updates, state = update(gradient, state)
        weight = optax.apply_updates(weight, updates)
    return np.asarray(weight)


def like_keras(count):  # undo the bias correction of epsilon
    return 1e-7 / (1 - 0.999 ** (count + 1)) ** 0.5


default = train()
ordinary_gradient, tiny_gradient, _ = default
same_epsilon = train(eps=1e-7)
matched = train(eps=like_keras)
print(default.round(3))
#> [-1.   -0.99 -0.5 ]
print(same_epsilon.round(3))
#> [-1.    -0.909 -0.091]
print(matched.round(3))
#> [-1.    -0.653 -0.02 ]
