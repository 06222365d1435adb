import os

os.environ["KERAS_BACKEND"] = "torch"  # before the first import

import keras

version = keras.__version__
print(version)
#> 3.15.1

backend = keras.config.backend()
print(backend)
#> torch

ones = keras.ops.ones((2, 3))
kind = type(ones).__module__.partition(".")[0]
print(kind)
#> torch

total = float(keras.ops.sum(ones))
print(total)
#> 6.0
