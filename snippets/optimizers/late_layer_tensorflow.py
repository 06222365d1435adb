import keras
import tensorflow as tf

body = tf.Variable([1.0, 2.0])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
optimizer.build([body])
head = tf.Variable([3.0])  # comes later


def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(body) + 2 * tf.reduce_sum(head)
    gradients = tape.gradient(loss, [body, head])
    optimizer.apply(gradients, [body, head])
    return body.numpy().tolist() + head.numpy().tolist()


try:
    forgotten = step()
    message = "no error"
except ValueError as error:
    forgotten = body.numpy().tolist() + head.numpy().tolist()
    message = str(error)[:16]
print(forgotten, message)
#> [1.0, 2.0, 3.0] Unknown variable

optimizer = keras.optimizers.SGD(learning_rate=0.5)  # a new one
mended = step()
print(mended)
#> [0.5, 1.5, 2.0]
