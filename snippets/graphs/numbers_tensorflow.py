import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
shapes = [(16, 8), (8,), (8,), (8,), (8, 5), (5,)]
weights = [rng.standard_normal(s, dtype=np.float32) for s in shapes]
inputs = rng.standard_normal((4, 16), dtype=np.float32)

model = keras.Sequential(
    [
        keras.Input((16,)),
        layers.Dense(8),
        layers.LayerNormalization(epsilon=1e-3),
        layers.Activation("gelu"),
        layers.Dense(5),
    ]
)
model.set_weights(weights)

compiled = tf.function(model, jit_compile=True)
eager_outputs = model(inputs)
compiled_outputs = compiled(inputs)
print(eager_outputs[0].numpy().round(3))
#> [-1.951  5.657  0.758  2.612  1.505]
print(compiled_outputs[0].numpy().round(3))
#> [-1.951  5.657  0.758  2.612  1.505]
