import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x, y = rng.normal(0, 0.5, (20, 6)), rng.integers(0, 3, 20)
first, last = rng.normal(0, 0.5, (6, 5)), rng.normal(0, 0.5, (5, 3))


def train(dtype, rate=1 / 8):
    model = keras.Sequential(
        [
            keras.Input((6,), dtype=dtype),
            layers.Dense(5, dtype=dtype),
            layers.LayerNormalization(dtype=dtype),
            layers.Dense(3, dtype=dtype),
        ]
    )
    model.layers[0].kernel.assign(first)
    model.layers[2].kernel.assign(last)
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    cross_entropy = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, dtype=dtype
    )
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = cross_entropy(y, model(x.astype(dtype)))
        gradients = tape.gradient(loss, model.weights)
        optimizer.apply(gradients, model.weights)
    return float(loss)


loss_32 = default_32 = train("float32")
loss_64 = default_64 = train("float64")
tenth_64 = train("float64", rate=0.1)
print(f"{default_32:.4f} {default_64:.4f}")
#> 0.8692 0.8692
print(f"{loss_32:.4f} {loss_64:.4f} {tenth_64:.4f}")
#> 0.8692 0.8692 0.8973
