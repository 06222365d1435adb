import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 5, 3), dtype=np.float32)

pooled = layers.GlobalAveragePooling2D()(images)
print(pooled.shape)
#> (2, 3)

mended = pooled
shorter = mended
largest = layers.GlobalMaxPooling2D()(images)
adaptive = layers.AdaptiveAveragePooling2D((4, 3))(images)
print(adaptive.shape)
#> (2, 4, 3, 3)
