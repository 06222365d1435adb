from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)
mean = rng.standard_normal(3, dtype=np.float32)


def build():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(3),
            layers.BatchNormalization(),
        ]
    )


model = build()
model.layers[0].set_weights([kernel, bias])
model.layers[1].moving_mean.assign(mean)
before = model(x)

path = Path("model.weights.h5")
model.save_weights(path)
restored = build()
restored.load_weights(path)
path.unlink()
after_loading = restored(x)
same_bits = bool(tf.reduce_all(before == after_loading))
print(same_bits, after_loading[0].numpy().round(3))
#> True [ 1.282  0.612 -0.436]
