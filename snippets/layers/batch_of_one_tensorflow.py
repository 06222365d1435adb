import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
data = rng.standard_normal((9, 3), dtype=np.float32)

norm = layers.BatchNormalization()
raises = False
output = norm(data[:1], training=True)
print(output.numpy())
#> [[0. 0. 0.]]
print(norm.moving_variance.numpy().round(2))
#> [0.99 0.99 0.99]

norm = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
dataset = tf.data.Dataset.from_tensor_slices(data)
for batch in dataset.batch(4, drop_remainder=True):
    norm(batch, training=True)
print(dataset.batch(4, drop_remainder=True).cardinality().numpy())
#> 2
running_mean = norm.moving_mean
mended = norm(data[:4], training=True)

evaluated = layers.BatchNormalization(epsilon=1e-5)(data[:1])
