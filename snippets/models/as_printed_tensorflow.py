import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((784,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
parameters = model.count_params()
print(parameters)
#> 55050

rng = np.random.default_rng(0)
shapes = [(784, 64), (64,), (64, 64), (64,), (64, 10), (10,)]
weights = [rng.normal(0, 0.1, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((5, 784), dtype=np.float32)

model.set_weights(weights)
output = model(x)
probabilities = output
row_sums = keras.ops.sum(output, axis=1)
print(f"{row_sums[0]:.2f}")
#> 1.00
