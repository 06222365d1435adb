import keras
import tensorflow as tf

body = tf.Variable([1.0, 2.0])
head = tf.Variable([3.0])
body_optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
head_optimizer = keras.optimizers.SGD(0.1, momentum=0.9)

for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(body**2) * head
    for_body, for_head = tape.gradient(loss, [body, head])
    body_optimizer.apply([for_body], [body])
    head_optimizer.apply([for_head], [head])

body_weights, head_weights = (
    body.numpy().tolist(),
    head.numpy().tolist(),
)
print([f"{w:.4f}" for w in body_weights + head_weights])
#> ['0.7211', '1.4422', '0.4536']
