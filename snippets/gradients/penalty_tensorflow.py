import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
array = rng.standard_normal((4, 3), dtype=np.float32)
weight = tf.Variable(array)
inputs = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))

with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(inputs)
        score = tf.reduce_sum(tf.tanh(inputs @ weight))
    slope = inner.gradient(score, inputs)
    norm = tf.sqrt(tf.reduce_sum(slope**2, axis=1))
    penalty = tf.reduce_mean((norm - 1) ** 2)
grad = outer.gradient(penalty, weight)
print(f"{penalty:.4f}")
#> 0.0665
print(grad.numpy().round(3))
#> [[-0.047  0.098 -0.112]
#>  [ 0.093  0.101  0.014]
#>  [ 0.023  0.137 -0.111]
#>  [ 0.031 -0.015  0.017]]

with tf.GradientTape() as outer, tf.GradientTape() as inner:
    inner.watch(inputs)
    score = tf.reduce_sum(tf.tanh(inputs @ weight))
slope = inner.gradient(score, inputs)  # outside the outer tape
slope_is_recorded = outer.gradient(slope, weight) is not None
print(slope_is_recorded)
#> False
