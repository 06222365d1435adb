import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((96, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [3.0]], "float32") + 1
output = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((3,)), output])
optimizer = keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)
model.compile(optimizer, "mean_squared_error")

model.fit(x, y, batch_size=32, epochs=2, shuffle=False, verbose=0)

weight = average_weight = output.kernel.numpy()
print(weight.ravel().round(3))
#> [ 0.475 -0.719  1.122]
fixed_weight, fixed_bias = model.get_weights()
print(fixed_weight.ravel().round(3))
#> [ 0.475 -0.719  1.122]
