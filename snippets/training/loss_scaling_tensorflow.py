import tensorflow as tf
from keras.optimizers import SGD, LossScaleOptimizer

optimizer = LossScaleOptimizer(SGD(learning_rate=0.25))
default_scale = optimizer.initial_scale
growth_interval = optimizer.dynamic_growth_steps
print(default_scale, growth_interval)
#> 32768.0 2000

optimizer = LossScaleOptimizer(SGD(0.25), initial_scale=1024.0)
weight = tf.Variable([1.0, 2.0])


def step(factor):
    with tf.GradientTape() as tape:
        loss = optimizer.scale_loss(tf.reduce_sum(factor * weight))
    scaled_gradient = tape.gradient(loss, weight)
    optimizer.apply([scaled_gradient], [weight])
    return scaled_gradient, weight.numpy()


scaled_gradient, after_step = step(tf.constant([1.0, 3.0]))
scale = float(optimizer.dynamic_scale)
print(scaled_gradient.numpy(), after_step, scale)
#> [1024. 3072.] [0.75 1.25] 1024.0

_, after_overflow = step(tf.constant([1.0, float("inf")]))
scale_after_overflow = float(optimizer.dynamic_scale)
print(after_overflow, scale_after_overflow)
#> [0.75 1.25] 512.0
