import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(optimizer):
    weight = tf.Variable(start)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        optimizer.apply([tape.gradient(loss, weight)], [weight])
    return weight.numpy()


optim = keras.optimizers
in_keras = {"epsilon": 1e-12}
plain_sgd = train(optim.SGD(0.01, weight_decay=0.5))
momentum_word_for_word = train(
    optim.SGD(0.01, momentum=0.9, weight_decay=0.5)
)
adam_word_for_word = train(
    optim.Adam(0.01, weight_decay=0.5, **in_keras)
)
adam_decoupled = adam_word_for_word
adamw = train(optim.AdamW(0.01, weight_decay=0.5, **in_keras))
print(plain_sgd.ravel().round(3))
#> [-0.136 -0.438 -0.006]
print(momentum_word_for_word.ravel().round(3))
#> [-0.165  0.709  0.037]
print(adam_word_for_word.ravel().round(3))
#> [-0.225 -0.633  0.056]
print(adam_decoupled.ravel().round(3))
#> [-0.225 -0.633  0.056]
