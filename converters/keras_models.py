"""The same ten models in Keras, layer by layer, so that weights can go from one to the other.

`Permute` before `Flatten` puts the features of an image into PyTorch's order.
"""

import keras
import numpy as np
from keras import layers
from models import WORDS, values


def build(name: str) -> keras.Model:
    keras.utils.set_random_seed(0)
    model = MODELS[name]()
    rng = np.random.default_rng(0)
    for weight in model.weights:
        weight.assign(values(weight.path, tuple(weight.shape), rng))
    return model


def mlp():
    return keras.Sequential(
        [keras.Input((16,)), layers.Dense(32, activation="relu"), layers.Dense(4)]
    )


def cnn():
    return keras.Sequential(
        [
            keras.Input((16, 16, 3)),
            layers.Conv2D(8, 3, padding="same"),
            layers.BatchNormalization(epsilon=1e-5),
            layers.ReLU(),
            layers.MaxPooling2D(2),
            layers.Permute((3, 1, 2)),
            layers.Flatten(),
            layers.Dense(4),
        ]
    )


def depthwise():
    return keras.Sequential(
        [
            keras.Input((16, 16, 4)),
            layers.DepthwiseConv2D(3, padding="same"),
            layers.BatchNormalization(epsilon=1e-5),
            layers.ReLU(6.0),
            layers.Conv2D(8, 1),
            layers.AveragePooling2D(2),
            layers.Permute((3, 1, 2)),
            layers.Flatten(),
            layers.Dense(4),
        ]
    )


def transposed():
    return keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            layers.Conv2D(8, 3, padding="same", activation="relu"),
            layers.Conv2DTranspose(3, 4, strides=2, padding="same", activation="sigmoid"),
        ]
    )


def lstm():
    return keras.Sequential([keras.Input((12, 8)), layers.LSTM(16), layers.Dense(4)])


def gru():
    return keras.Sequential([keras.Input((12, 8)), layers.GRU(16), layers.Dense(4)])


def attention():
    x = keras.Input((12, 16))
    attended = layers.MultiHeadAttention(4, 4)(x, x)
    normal = layers.LayerNormalization(epsilon=1e-5)(layers.Add()([x, attended]))
    return keras.Model(x, layers.Dense(4)(layers.GlobalAveragePooling1D()(normal)))


def embedding():
    return keras.Sequential(
        [
            keras.Input((10,), dtype="int32"),
            layers.Embedding(WORDS, 8),
            layers.GlobalAveragePooling1D(),
            layers.Dense(4),
        ]
    )


@keras.saving.register_keras_serializable("converters")
class ControlFlow(layers.Layer):
    def __init__(self, **options):
        super().__init__(**options)
        self.above = layers.Dense(4)
        self.below = layers.Dense(4)

    def build(self, shape):
        self.above.build(shape)
        self.below.build(shape)

    def call(self, x):
        return keras.ops.cond(keras.ops.mean(x) > 0, lambda: self.above(x), lambda: self.below(x))


def control_flow():
    return keras.Sequential([keras.Input((16,)), ControlFlow()])


def inputs():
    numbers, image = keras.Input((8,), name="first"), keras.Input((8, 8, 3), name="second")
    one = layers.Dense(16, activation="relu")(numbers)
    other = layers.GlobalAveragePooling2D()(layers.Conv2D(4, 3, activation="relu")(image))
    return keras.Model([numbers, image], layers.Dense(4)(layers.Concatenate()([one, other])))


MODELS = {
    made.__name__: made
    for made in (
        *(mlp, cnn, depthwise, transposed, lstm, gru),
        *(attention, embedding, control_flow, inputs),
    )
}
