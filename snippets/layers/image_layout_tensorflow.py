import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 5, 5), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 5, 2), dtype=np.float32)

conv = layers.Conv2D(2, 3, use_bias=False)
conv.build(images.shape)
conv.set_weights([kernel])

translated = conv(images)
print(translated[0, 0].numpy().round(2))
#> [[12.72  9.94]
#>  [-6.36  8.47]
#>  [ 2.92 -9.27]]

mended = translated
print(mended[0, 0].numpy().round(2))
#> [[12.72  9.94]
#>  [-6.36  8.47]
#>  [ 2.92 -9.27]]
