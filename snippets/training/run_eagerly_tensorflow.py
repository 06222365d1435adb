import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
x = rng.standard_normal((96, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [3.0]], "float32") + 1


def loss_function(targets, outputs):
    seen.append(hasattr(outputs, "numpy"))
    return ops.mean(ops.square(targets - outputs))


def train(**settings):
    output = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((3,)), output])
    model.compile(keras.optimizers.SGD(0.1), loss_function, **settings)
    model.fit(x, y, batch_size=16, shuffle=False, verbose=0)
    return model


seen = []
model = train()
calls, has_values = len(seen), seen[0]
weight = model.get_weights()[0]

seen = []
fixed_weight = train(run_eagerly=True).get_weights()[0]
fixed_calls, fixed_has_values = len(seen), seen[0]
print(calls, fixed_calls)
#> 1 6
print(has_values, fixed_has_values)
#> False True
