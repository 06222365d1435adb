import keras
import numpy as np

rng = np.random.default_rng(0)
pixels = rng.random((2, 4, 5, 3), dtype=np.float32)

mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
Normalization = keras.layers.Normalization

normalised = Normalization(mean=mean, variance=np.square(std))(pixels)
print(normalised[0, 0, 0].numpy().round(3))
#> [1.597 0.808 0.467]

std_as_given = Normalization(mean=mean, variance=std)(pixels)
print(std_as_given[0, 0, 0].numpy().round(3))
#> [0.764 0.382 0.222]
