import shutil

import keras
import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

rng = np.random.default_rng(0)
x = rng.standard_normal((8, 3), dtype=np.float32)
y = rng.standard_normal((8, 1), dtype=np.float32)
dense = keras.layers.Dense(
    1, use_bias=False, kernel_initializer="zeros"
)
model = keras.Sequential([keras.Input((3,)), dense])
model.compile(keras.optimizers.SGD(0.1), loss="mse")

callback = keras.callbacks.TensorBoard("logs")
history = model.fit(x, y, epochs=3, verbose=0, callbacks=[callback])
losses = history.history["loss"]

size = {"tensors": 0}  # TensorFlow writes each scalar as a tensor
events = EventAccumulator("logs/train", size).Reload()
written = events.Tensors("epoch_loss")
logged = [
    float(tf.make_ndarray(event.tensor_proto)) for event in written
]
shutil.rmtree("logs")
print([round(loss, 4) for loss in logged])
#> [1.0156, 0.9374, 0.8883]
