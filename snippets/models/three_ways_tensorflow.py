import keras
import numpy as np
from keras import layers

hidden = layers.Dense(6, activation="relu")
head = layers.Dense(3)
weights_before_use = len(hidden.weights)

sequential = keras.Sequential([hidden, head])

inputs = keras.Input((4,))
functional = keras.Model(inputs, head(hidden(inputs)))


class Subclass(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = hidden
        self.head = head

    def call(self, x):
        return self.head(self.hidden(x))


rng = np.random.default_rng(0)
for layer in (hidden, head):
    for variable in layer.weights:
        variable.assign(rng.standard_normal(variable.shape))
x = rng.standard_normal((5, 4), dtype=np.float32)

from_sequential = sequential(x)
from_functional = functional(x)
from_subclass = Subclass()(x)
weights_in_use = len(hidden.weights)

print(weights_before_use, weights_in_use)
#> 0 2
print(from_subclass[0].numpy().round(4))
#> [0.2391 1.1083 0.1231]
