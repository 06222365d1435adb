import keras
import tensorflow as tf

weight = tf.Variable(3.0)
optimizer = keras.optimizers.SGD(learning_rate=0.5)

grads = []
for x in (1.0, 2.0, 4.0):
    with tf.GradientTape() as tape:
        loss = x * weight
    grad = tape.gradient(loss, weight)
    grads.append(float(grad))
total = sum(grads)
print(grads, total)
#> [1.0, 2.0, 4.0] 7.0

fresh_grads = grads
print(fresh_grads)
#> [1.0, 2.0, 4.0]

optimizer.apply([grad], [weight])
print(weight)
#> <tf.Variable 'Variable:0' shape=() dtype=float32, numpy=1.0>
