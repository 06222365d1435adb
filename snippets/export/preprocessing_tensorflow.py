import shutil

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (2, 4), dtype=np.uint8)
kernel = rng.standard_normal((4, 3), dtype=np.float32)

dense = keras.layers.Dense(3, use_bias=False)
model = keras.Sequential([keras.Input((4,)), dense])
model.set_weights([kernel])

archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint(
    "probabilities",
    lambda pixels: tf.nn.softmax(
        model(tf.cast(pixels, "float32") / 255)
    ),
    input_signature=[tf.TensorSpec((None, 4), tf.uint8)],
)
archive.write_out("served", verbose=False)
served = tf.saved_model.load("served")
shutil.rmtree("served")

x = tf.constant(pixels)
probabilities = served.probabilities(x)
by_hand = tf.nn.softmax(model(pixels / 255))
print(probabilities[0].numpy().round(3))
#> [0.045 0.741 0.214]
