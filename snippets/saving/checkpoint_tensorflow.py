import warnings
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((1, 3), dtype=np.float32)


def build():
    dense = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input((3,)), dense])
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), loss="mse")
    return model


def train(model, steps):
    model.fit(x, y, batch_size=len(x), epochs=steps, verbose=0)
    return model.get_weights()[0].ravel()


model = build()
model.set_weights([start.T])
train(model, 5)
path = Path("checkpoint.keras")
model.save(path)
loaded = keras.models.load_model(path)
weights_path = Path("checkpoint.weights.h5")
model.save_weights(weights_path)
weights_only = build()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    weights_only.load_weights(weights_path)
print(str(caught[0].message)[:40])
#> Skipping variable loading for optimizer
path.unlink()
weights_path.unlink()

never_stopped = train(model, 5)
word_for_word = train(loaded, 5)
resumed = word_for_word
optimizer_lost = train(weights_only, 5)
print(never_stopped.round(3), resumed.round(3))
#> [ 0.612  0.779 -0.016] [ 0.612  0.779 -0.016]
print(optimizer_lost.round(3))
#> [ 0.321  0.196 -0.019]
