import numpy as np
from keras import layers

rng = np.random.default_rng(0)
batches = rng.standard_normal((5, 4, 3), dtype=np.float32)


norm = layers.BatchNormalization(momentum=0.9)
for batch in batches:
    norm(batch, training=True)
translated = norm.moving_variance
print(translated.numpy().round(3))
#> [0.773 1.026 0.795]

mended = translated
