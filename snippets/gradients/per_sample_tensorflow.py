import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
array = rng.standard_normal(4, dtype=np.float32)
weight = tf.Variable(array)
inputs = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))

with tf.GradientTape(persistent=True) as tape:
    losses = tf.sin(tf.linalg.matvec(inputs, weight)) ** 2
    mean = tf.reduce_mean(losses)

mean_grad = tape.gradient(mean, weight)
print(mean_grad.numpy().round(3))
#> [-0.309 -0.452 -0.43   0.486]

per_sample_grads = tape.jacobian(losses, weight)
print(per_sample_grads.numpy().round(3))
#> [[ 0.601 -0.075  0.06  -0.032]
#>  [ 0.146 -0.947 -0.611  1.068]
#>  [-0.77   0.87  -1.099  0.958]
#>  [-1.272 -1.362 -1.471  0.432]
#>  [-0.252 -0.745  0.971  0.003]]
