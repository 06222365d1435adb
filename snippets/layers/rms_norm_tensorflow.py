import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
values = 1e-3 * rng.standard_normal((4, 6), dtype=np.float32)
scale = rng.uniform(0.5, 2, 6).astype(np.float32)

norm = layers.RMSNormalization()
translated = norm(values)
print(norm.epsilon, f"{keras.ops.std(translated):.2f}")
#> 1e-06 0.66

norm.set_weights([scale])
mended = norm(values)
print(f"{keras.ops.std(mended):.2f}")
#> 0.94
