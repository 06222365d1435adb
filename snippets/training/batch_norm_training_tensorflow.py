import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((96, 3), dtype=np.float32) * 4 + 1
y = rng.standard_normal((96, 1), dtype=np.float32)
start = rng.standard_normal((3, 1), dtype=np.float32)
norm = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
output = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((3,)), norm, output])
output.kernel.assign(start)
model.compile(
    keras.optimizers.SGD(learning_rate=0.1), "mean_squared_error"
)

model.fit(x, y, batch_size=8, shuffle=False, verbose=0)

weight = output.kernel.numpy()
scale, shift = norm.gamma.numpy(), norm.beta.numpy()
running_mean = norm.moving_mean.numpy()
running_var = norm.moving_variance.numpy()
print(running_mean.round(3), running_var.round(2))
#> [0.868 1.297 0.958] [12.02  7.56 10.57]

fixed_running_var = running_var
print(fixed_running_var.round(2))
#> [12.02  7.56 10.57]
