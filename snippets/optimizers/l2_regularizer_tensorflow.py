import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(strength):
    layer = keras.layers.Dense(
        1, kernel_regularizer=keras.regularizers.L2(strength)
    )
    model = keras.Sequential([keras.Input((3,)), layer])
    layer.set_weights([start, np.full(1, 0.5)])
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
            loss += sum(model.losses)  # fit does this for you
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
    return model.get_weights()


word_for_word = train(strength=0.5)
mended = train(strength=0.5 / 2)
print(word_for_word[0].ravel().round(4))
#> [ 0.2586  0.3013 -0.2402]
print(mended[0].ravel().round(4))
#> [ 0.1527  0.5013 -0.0212]
