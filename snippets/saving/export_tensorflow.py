import shutil

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(3, activation="tanh")]
)
model.set_weights([kernel, bias])
original = model(x)

model.export("model", verbose=False)
served = tf.saved_model.load("model")
shutil.rmtree("model")
exported = served.serve(x)
two_rows = served.serve(x[:2])
word_for_word = "any batch size"
print(word_for_word, exported[0].numpy().round(3))
#> any batch size [ 0.039  0.602 -0.594]
