import keras
import numpy as np

rng = np.random.default_rng(0)
kernel = rng.standard_normal((3, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)
x = rng.standard_normal((4, 5, 3), dtype=np.float32)

dense = keras.layers.Dense(2)
dense.build(x.shape)
dense.set_weights([kernel, bias])
each_step = dense(x)
wrapped = keras.layers.TimeDistributed(dense)(x)
print(tuple(each_step.shape))
#> (4, 5, 2)
