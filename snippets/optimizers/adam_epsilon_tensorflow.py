import keras
import tensorflow as tf

gradient = tf.constant([1.0, 1e-6, 1e-8])


def train(**settings):
    weight = tf.Variable(tf.zeros(3))
    optimizer = keras.optimizers.Adam(learning_rate=0.01, **settings)
    for _ in range(100):
        optimizer.apply([gradient], [weight])
    return weight.numpy()


default = train()
ordinary_gradient, tiny_gradient, _ = default
same_epsilon = train(epsilon=1e-7)
matched = default
print(default.round(3))
#> [-1.    -0.653 -0.02 ]
print(same_epsilon.round(3))
#> [-1.    -0.653 -0.02 ]
print(matched.round(3))
#> [-1.    -0.653 -0.02 ]
