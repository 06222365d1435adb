import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = 0.01 * rng.standard_normal((2, 4, 5, 6), dtype=np.float32)
scale, shift = rng.uniform(0.5, 2, (2, 6)).astype(np.float32)

norm = layers.GroupNormalization(groups=3)
translated = norm(images)
print(norm.epsilon, f"{keras.ops.std(translated):.2f}")
#> 0.001 0.30

norm = layers.GroupNormalization(groups=3, epsilon=1e-5)
norm.build(images.shape)
norm.set_weights([scale, shift])
mended = norm(images)
print(f"{keras.ops.std(mended):.2f}")
#> 1.06

instance_norm = layers.GroupNormalization(groups=-1, epsilon=1e-5)
instance = instance_norm(images)
print(f"{keras.ops.std(instance):.2f}")
#> 0.95
