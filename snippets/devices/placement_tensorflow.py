import keras
import numpy as np
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
accelerator = "GPU:0" if gpus else "CPU:0"

with tf.device("CPU:0"):
    x = tf.constant([[1.0, -2.0, 3.0], [4.0, 0.5, -6.0]])
byte_count = x.dtype.size * x.shape.num_elements()
print(byte_count)
#> 24
print(x.device)
#> /job:localhost/replica:0/task:0/device:CPU:0

dense = keras.layers.Dense(2)
dense.build((None, 3))
kernel = np.float32([[0.5, 1.0], [2.0, -0.25], [-1.0, 4.0]])
bias = np.float32([0.25, -3.0])
dense.set_weights([kernel, bias])
output = dense(x)
on_accelerator = output.device.endswith(accelerator)
print(on_accelerator)
#> True

array = output.numpy()
print(array)
#> [[ -6.25   10.5  ]
#>  [  9.25  -23.125]]
