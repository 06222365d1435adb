import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel = rng.standard_normal((60, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)

head = keras.Sequential([layers.Flatten(), layers.Dense(2)])
head.build(images.shape)
head.set_weights([kernel, bias])

translated = head(images)
print(translated.numpy().round(2))
#> [[-10.2    7.66]
#>  [ -9.27 -10.73]]

mended = translated
