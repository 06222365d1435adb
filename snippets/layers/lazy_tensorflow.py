import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

dense = layers.Dense(5)
arrays_at_once = len(dense.get_weights())
print(arrays_at_once)
#> 0

try:
    dense.count_params()
except ValueError as error:
    raises = True
    print(str(error)[:33])
    #> You tried to call `count_params`

dense(x)
arrays_after_call = len(dense.get_weights())
count = dense.count_params()
print(arrays_after_call, count)
#> 2 25

dense.set_weights([kernel, bias])
y = dense(x)
