import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(**settings):
    weight = tf.Variable(start)
    optimizer = keras.optimizers.SGD(learning_rate=0.1, **settings)
    for _ in range(4):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        gradient = tape.gradient(loss, weight)
        optimizer.apply([gradient], [weight])
    return weight.numpy()


plain = train()
momentum = train(momentum=0.9)
nesterov = train(momentum=0.9, nesterov=True)
print(plain.ravel().round(4))
#> [-0.1929 -0.1686  0.0055]
print(momentum.ravel().round(4))
#> [-0.344   0.7301  0.0389]
print(nesterov.ravel().round(4))
#> [-0.1977  0.7865  0.0425]
