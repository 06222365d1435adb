import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = rng.integers(0, 12, (10, 16, 7))
y = (x + np.roll(x, 1, axis=-1)) % 4  # the tag hangs on two tokens

model = keras.Sequential(
    [
        keras.Input((7,), dtype="int64"),
        layers.Embedding(12, 6),
        layers.GRU(8, return_sequences=True),
        layers.Dense(4),
    ]
)
loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def gates(weight):  # PyTorch: reset, update, new. Keras: update first.
    r, z, n = np.split(weight, 3)
    return np.concatenate([z, r, n])


shapes = [(12, 6), (24, 6), (24, 8), (24,), (24,), (4, 8), (4,)]
e, w_ih, w_hh, b_ih, b_hh, w, b = (
    rng.normal(0, 0.5, s) for s in shapes
)
kernels, biases = (
    [gates(w_ih).T, gates(w_hh).T],
    [gates(b_ih), gates(b_hh)],
)
model.set_weights([e, *kernels, np.stack(biases), w.T, b])
logits = model(x[0])

optimizer = keras.optimizers.SGD(learning_rate=0.5)
losses = []
for inputs, tags in zip(x, y, strict=True):
    with tf.GradientTape() as tape:
        loss = loss_function(tags, model(inputs, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    losses.append(float(loss))
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 1.549 1.407
