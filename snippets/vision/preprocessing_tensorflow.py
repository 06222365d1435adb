import numpy as np
from keras.applications import densenet, resnet50

rng = np.random.default_rng(0)
image = rng.integers(0, 256, (256, 256, 3), dtype=np.uint8)
pixels = image.astype(np.float32)

word_for_word = resnet50.preprocess_input(pixels.copy())
same_model = densenet.preprocess_input(pixels.copy())
print(word_for_word[0, 0].round(3))
#> [ 90.061  13.221 -28.68 ]
