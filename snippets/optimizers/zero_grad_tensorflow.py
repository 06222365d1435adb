import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train():
    weight = tf.Variable(start)
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    losses = []
    for _ in range(12):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        gradient = tape.gradient(loss, weight)
        optimizer.apply([gradient], [weight])
        losses.append(float(loss))
    return losses


losses = train()
without_zeroing = train()  # there is nothing to forget
print(f"{losses[0]:.3f} -> {losses[-1]:.3f}")
#> 2.516 -> 0.831
print(f"{without_zeroing[0]:.3f} -> {without_zeroing[-1]:.3f}")
#> 2.516 -> 0.831
