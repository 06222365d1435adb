import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
ones = np.ones((100, 20, 50), np.float32)  # rows, steps, features

dropped = layers.Dropout(0.3)(ones, training=True).numpy()
zero_share = round(float((dropped == 0).mean()), 2)
kept_value = dropped.max()
mean = round(float(dropped.mean()), 2)
print(zero_share, f"{kept_value:.4f}", mean)
#> 0.3 1.4286 1.0


def drops_whole_features(dropped):
    gone = dropped.numpy() == 0
    whole = gone.all(1) | ~gone.any(1)
    return bool(gone.any() and whole.all())


dropped = layers.SpatialDropout1D(0.3)(ones, training=True)
translated = drops_whole_features(dropped)
feature_share = round(float((dropped.numpy() == 0).mean()), 1)
print(translated, feature_share)
#> True 0.3

mended = translated
