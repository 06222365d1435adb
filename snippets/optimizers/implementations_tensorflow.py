import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(wrap):
    weight = tf.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build([weight])

    @wrap
    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        optimizer.apply([tape.gradient(loss, weight)], [weight])

    for _ in range(20):
        step()
    return weight.numpy()


one_by_one = train(lambda step: step)
fast = train(tf.function)
agree = np.allclose(one_by_one, fast)
print(one_by_one.ravel().round(4), agree)
#> [-0.2118  0.4654  0.0985] True
