import keras
import numpy as np

rng = np.random.default_rng(0)
image = rng.integers(0, 256, (8, 8, 3)).astype(np.float32)

word_for_word = keras.layers.Resizing(4, 4)(image)
plain = keras.layers.Resizing(4, 4, antialias=False)(image)
smooth = keras.layers.Resizing(4, 4, antialias=True)(image)
enlarged = keras.layers.Resizing(16, 16)(image)
print(word_for_word[0, :2, 0].numpy().round(1))
#> [ 98.5 165.8]
