from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.set_weights([kernel, bias])

path = Path("model.keras")
model.save(path)
restored = keras.models.load_model(path)
word_for_word = "loaded"
path.unlink()
outputs = restored(x)
print(word_for_word, outputs[0].numpy().round(3))
#> loaded [ 0.039  0.696 -0.683]
