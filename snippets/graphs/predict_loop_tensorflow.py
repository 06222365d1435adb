import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
shapes = [(16, 8), (8,), (8, 3), (3,)]
weights = [rng.standard_normal(s, dtype=np.float32) for s in shapes]
rows = rng.standard_normal((20, 16), dtype=np.float32)

model = keras.Sequential(
    [
        keras.Input((16,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(3),
    ]
)
model.set_weights(weights)

one_by_one = tf.concat([model(row[None]) for row in rows], axis=0)
at_once = tf.constant(model.predict(rows, verbose=0))
print(one_by_one[0].numpy().round(3))
#> [2.225 8.088 8.086]
print(at_once[0].numpy().round(3))
#> [2.225 8.088 8.086]

starts = []
count = keras.callbacks.LambdaCallback(
    on_predict_begin=lambda logs: starts.append("start")
)
for row in rows:
    model.predict(row[None], verbose=0, callbacks=[count])
print(len(starts))
#> 20
