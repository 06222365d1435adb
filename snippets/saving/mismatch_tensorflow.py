import warnings
from pathlib import Path

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
kernel = rng.standard_normal((4, 8), dtype=np.float32)


def build(classes):
    body = layers.Dense(8, kernel_initializer="zeros", name="body")
    head = layers.Dense(
        classes, kernel_initializer="zeros", name="head"
    )
    return keras.Sequential([keras.Input((4,)), body, head])


trained, model = build(classes=3), build(classes=5)
trained.layers[0].kernel.assign(kernel)

path = Path("trained.weights.h5")
trained.save_weights(path)
try:
    model.load_weights(path)
except ValueError as error:
    print(str(error)[:40])
    #> A total of 1 objects could not be loaded
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_weights(path, skip_mismatch=True)
print(str(caught[-1].message)[:40])
#> A total of 1 objects could not be loaded
path.unlink()
loaded_kernel, _, head_kernel, _ = model.get_weights()
try:
    model.set_weights(trained.get_weights()[:3])
except ValueError as error:
    print(str(error)[-56:])
    #> list of length 3, but the layer was expecting 4 weights.
