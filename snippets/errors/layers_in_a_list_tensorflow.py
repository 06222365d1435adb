import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 3), dtype=np.float32)


class Net(keras.Model):
    def __init__(self, steps):
        super().__init__()
        self.steps = steps

    def call(self, x):
        for step in self.steps:
            x = step(x)
        return x


plain_list = Net([layers.Dense(4), layers.Dense(2)])
plain_list(x)
found_in_list = len(plain_list.trainable_variables)
print(found_in_list)
#> 4

model = plain_list  # a plain list is enough in Keras
found = len(model.trainable_variables)
print(found)
#> 4

for step in model.steps:
    kernel = rng.standard_normal(step.kernel.shape)
    step.set_weights([kernel, np.full(step.units, 0.5)])
output = model(x)
print(output[0].numpy().round(3))
#> [0.803 3.763]
