import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((4, 3), dtype=np.float32)
kernels = rng.standard_normal((2, 3, 3), dtype=np.float32)


class Model(keras.Model):
    def __init__(self, keep):
        super().__init__()
        self.blocks = keep(
            layers.Dense(3, activation="tanh", use_bias=False)
            for _ in "ab"
        )

    def call(self, inputs):
        for block in self.blocks:
            inputs = block(inputs)
        return inputs


model = Model(list)
model(x)
translated = model.count_params()
mended = translated
print(translated)
#> 18

model.set_weights(list(kernels))
with tf.GradientTape() as tape:
    y = model(x)
    loss = keras.ops.sum(y**2)
gradients = tape.gradient(loss, model.trainable_variables)
