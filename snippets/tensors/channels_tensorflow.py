import keras
import numpy as np

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel = rng.standard_normal((60, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)

x = keras.ops.transpose(images, (0, 3, 1, 2))
print(x.shape)
#> (2, 3, 4, 5)

dense = keras.layers.Dense(2)
dense.build((None, 60))
dense.set_weights([kernel, bias])

flat = keras.layers.Flatten()(images)
logits = dense(flat)
print(logits.numpy().round(3))
#> [[-10.197   7.655]
#>  [ -9.266 -10.727]]

flatten = keras.layers.Flatten(data_format="channels_first")
ported_flat = flatten(x)
ported_logits = dense(ported_flat)
print(ported_logits.numpy().round(3))
#> [[-10.197   7.655]
#>  [ -9.266 -10.727]]
