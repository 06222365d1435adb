import keras
import numpy as np

rng = np.random.default_rng(0)
vectors = rng.standard_normal((5, 2), dtype=np.float32)
embedding = keras.layers.Embedding(5, 2)
embedding.build()
embedding.set_weights([vectors])

ids = keras.ops.array([1.7, 3.0])
silent = embedding(ids)  # no error: 1.7 is cut to 1
print(silent.numpy().round(3))
#> [[-0.427 -0.804]
#>  [ 0.06  -0.032]]

whole = keras.ops.cast(keras.ops.round(ids), "int64")
rounded = embedding(whole)
print(rounded.numpy().round(3))
#> [[ 0.601 -0.075]
#>  [ 0.06  -0.032]]
