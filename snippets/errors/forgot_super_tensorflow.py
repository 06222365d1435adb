import textwrap

import keras
import numpy as np

rng = np.random.default_rng(0)
x = keras.ops.array(rng.standard_normal((5, 3), dtype=np.float32))
kernel = rng.standard_normal((3, 2), dtype=np.float32)


class Forgot(keras.Model):
    def __init__(self):
        self.layer = keras.layers.Flatten()

    def call(self, x):
        return self.layer(x)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.head = keras.layers.Dense(2)

    def call(self, x):
        return self.head(x)


forgot = Forgot()  # no error yet
try:
    forgot(x)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> In layer 'Forgot', you forgot to call `super().__init__()` as
    #> the first statement in the `__init__()` method. Go add it!

model = Net()
model(x)  # makes the weights
model.head.set_weights([kernel, np.full(2, 0.5)])
output = model(x)
print(output[0].numpy().round(3))
#> [1.138 1.26 ]
