import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((80, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [3.0]], "float32") + 1


def train(rows, batch_size, optimizer):
    output = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((3,)), output])
    model.compile(optimizer, "mean_squared_error")
    model.fit(x[:rows], y[:rows], batch_size, shuffle=False, verbose=0)
    return output.kernel.numpy()


optimizer = keras.optimizers.SGD(0.1, gradient_accumulation_steps=4)
weight = train(rows=80, batch_size=8, optimizer=optimizer)
weight_of_sum = weight
plain = keras.optimizers.SGD(0.1)
large_batches = train(rows=64, batch_size=32, optimizer=plain)
print(weight_of_sum.ravel().round(3))
#> [ 0.493 -0.754  1.098]
print(weight.ravel().round(3), large_batches.ravel().round(3))
#> [ 0.493 -0.754  1.098] [ 0.493 -0.754  1.098]
