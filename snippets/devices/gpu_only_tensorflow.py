import tensorflow as tf

with tf.device("CPU:0"):
    x = tf.constant([[1.0, -2.0, 3.0], [4.0, 0.5, -6.0]])
    weight = tf.constant([[0.5, 2.0], [1.0, -0.25], [-1.0, 4.0]])
    cpu_product = x @ weight

with tf.device("GPU:0"):
    product = x @ weight
placed_on = product.device
print(placed_on)
#> /job:localhost/replica:0/task:0/device:GPU:0

array = product.numpy()
same = bool((array == cpu_product.numpy()).all())
print(same)
#> True
