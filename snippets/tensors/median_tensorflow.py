import keras
import tensorflow as tf

prices = tf.constant([1.0, 10.0, 2.0, 3.0])
default = keras.ops.median(prices)
print(default.numpy())
#> 2.5

median = keras.ops.quantile(prices, 0.5)
lower = tf.sort(prices)[1]  # of four, the second
print(median.numpy(), lower.numpy())
#> 2.5 2.0
