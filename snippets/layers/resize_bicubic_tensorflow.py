import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)


def resize(size, **settings):
    return tf.image.resize(images, size, method="bicubic", **settings)


translated = resize((11, 13))
print(translated[0, 0, :3, 0].numpy().round(2))
#> [ 1.49  0.77 -0.58]

mended_larger = resize((11, 13), antialias=True)
print(mended_larger[0, 0, :3, 0].numpy().round(2))
#> [ 1.49  0.77 -0.58]

mended_smaller = resize((3, 4), antialias=True)
