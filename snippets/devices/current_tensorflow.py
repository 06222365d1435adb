import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
accelerator = "GPU:0" if gpus else "CPU:0"

with tf.device(accelerator):
    x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    weight = tf.constant([[0.5, -1.0, 2.0]])
    product = weight @ x
placed_as_asked = product.device.endswith(accelerator)
print(placed_as_asked)
#> True

print(product)
#> tf.Tensor([[7.5 9. ]], shape=(1, 2), dtype=float32)
