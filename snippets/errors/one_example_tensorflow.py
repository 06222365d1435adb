import textwrap

import keras
import numpy as np

rng = np.random.default_rng(0)
row = keras.ops.array(rng.standard_normal(6, dtype=np.float32))
kernel = rng.standard_normal((6, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

layer = keras.layers.Dense(3, name="head")
layer.build((None, 6))
layer.set_weights([kernel, bias])

try:
    layer(row)
except ValueError as error:
    print(textwrap.fill(str(error), 64))
    #> Input 0 with name 'None' of layer 'head' is incompatible with
    #> the layer: expected min_ndim=2, found ndim=1. Full shape
    #> received: (6,)

batch = row[None]
output = layer(batch)
print(output.numpy().round(3))
#> [[-3.043  2.176  1.656]]
