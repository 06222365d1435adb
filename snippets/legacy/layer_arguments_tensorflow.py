import warnings

import keras
import numpy as np
from keras.layers import Dense

rng = np.random.default_rng(0)
x = keras.ops.array(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)


def run(*layers):
    model = keras.Sequential(layers)
    model.set_weights([kernel, bias])
    return model(x)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_output = run(Dense(3, "softmax", input_shape=(4,)))
    old_warnings = len(caught)
    output = run(keras.Input((4,)), Dense(3, "softmax"))
    new_warnings = len(caught) - old_warnings
print(str(caught[0].message).partition(". ")[0])
#> Do not pass an `input_shape`/`input_dim` argument to a layer
print(old_warnings, new_warnings)
#> 1 0
print(output[0].numpy().round(3))
#> [0.293 0.565 0.142]
