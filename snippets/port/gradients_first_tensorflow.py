import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((64, 8), dtype=np.float32)
y = rng.integers(0, 3, 64)
first = rng.normal(0, 0.5, (8, 6))
last = rng.normal(0, 0.5, (6, 3))


def train():
    model = keras.Sequential(
        [
            keras.Input((8,)),
            keras.layers.Dense(6, activation="relu"),
            keras.layers.Dense(3),
        ]
    )
    model.layers[0].kernel.assign(first)
    model.layers[1].kernel.assign(last)
    cross_entropy = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
    optimizer = keras.optimizers.SGD(learning_rate=0.5)
    losses = []
    for _ in range(5):
        with tf.GradientTape() as tape:
            loss = cross_entropy(y, model(x, training=True))
        found = tape.gradient(loss, model.weights)
        optimizer.apply(found, model.weights)
        losses.append(float(loss))
    return losses, [g is not None for g in found], model.weights[0]


losses, gradients, weight = train()
losses_forgotten, gradients_forgotten = losses, gradients
weight_forgotten, first_loss = weight, losses[0]
print([round(loss, 4) for loss in losses_forgotten])
#> [1.5581, 1.2874, 1.1696, 1.1033, 1.0602]
print([round(loss, 4) for loss in losses])
#> [1.5581, 1.2874, 1.1696, 1.1033, 1.0602]
print(gradients_forgotten)
#> [True, True, True, True]
