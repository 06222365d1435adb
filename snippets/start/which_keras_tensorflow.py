import os

import keras
import tensorflow as tf

version = keras.__version__
print(version)
#> 3.15.1
print(tf.keras.__version__ == version)
#> True
print(tf.keras.layers.Dense is keras.layers.Dense)
#> True

os.environ["KERAS_BACKEND"] = "torch"  # too late: no effect
backend = keras.config.backend()
print(backend)
#> tensorflow

ones = keras.ops.ones((2, 3))
kind = type(ones).__module__.partition(".")[0]
print(kind)
#> tensorflow

total = float(keras.ops.sum(ones))
print(total)
#> 6.0
