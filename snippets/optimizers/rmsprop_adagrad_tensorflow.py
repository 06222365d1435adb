import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
# Zero, so that each weight shows how far it has moved.
start = np.zeros((3, 1), np.float32)


def train(optimizer):
    weight = tf.Variable(start)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
            loss = loss * 1e-3  # small gradients
        optimizer.apply([tape.gradient(loss, weight)], [weight])
    return weight.numpy()


RMSprop = keras.optimizers.RMSprop
Adagrad = keras.optimizers.Adagrad
rmsprop_same_epsilon = train(RMSprop(0.01, rho=0.9, epsilon=1e-7))
rmsprop = train(RMSprop(0.01, rho=0.9, epsilon=1e-20))
adagrad_word_for_word = train(Adagrad(0.01))
adagrad = train(
    Adagrad(0.01, initial_accumulator_value=0.1, epsilon=1e-10)
)
print(rmsprop_same_epsilon.ravel().round(3))
#> [-0.063  0.216  0.007]
print(rmsprop.ravel().round(3))
#> [-0.063  0.251  0.   ]
print(adagrad_word_for_word.ravel().round(5))
#> [-1.6e-04  5.7e-04  1.0e-05]
print(adagrad.ravel().round(5))
#> [-1.6e-04  5.7e-04  1.0e-05]
