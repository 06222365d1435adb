import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(parts):
    weight = tf.Variable(start)
    optimizer = keras.optimizers.SGD(
        learning_rate=0.1,
        gradient_accumulation_steps=parts if parts > 1 else None,
    )
    for _ in range(3):
        for inputs, targets in zip(
            tf.split(x, parts), tf.split(y, parts), strict=True
        ):
            with tf.GradientTape() as tape:
                error = inputs @ weight - targets
                loss = tf.reduce_mean(error**2)
            optimizer.apply([tape.gradient(loss, weight)], [weight])
    return weight.numpy()


full_batch = train(parts=1)
word_for_word = train(parts=4)
accumulated = word_for_word
print(full_batch.ravel().round(4))
#> [-0.1857 -0.3     0.0004]
print(word_for_word.ravel().round(4))
#> [-0.1857 -0.3     0.0004]
print(accumulated.ravel().round(4))
#> [-0.1857 -0.3     0.0004]
