import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((200, 3), dtype=np.float32)
noise = rng.standard_normal(200, dtype=np.float32)
y = x @ np.array([1.0, -2.0, 0.5], dtype="float32") + 3 + noise / 4


def train(targets):
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((3,)), layer])
    model.compile(keras.optimizers.SGD(learning_rate=0.2), "mse")
    model.fit(x, targets, batch_size=len(x), epochs=12, verbose=0)
    weights = layer.kernel.numpy()[:, 0]
    error = tf.reduce_mean((model(x)[:, 0] - y) ** 2)
    return weights, error


weights_by_default, error_by_default = train(y)
print(weights_by_default.round(1), f"{error_by_default:.3f}")
#> [ 1.  -2.   0.5] 0.062

weights, error = train(y[:, None])
print(weights.round(1), f"{error:.3f}")
#> [ 1.  -2.   0.5] 0.062

worse = error_by_default / error
variance = y.var()
print(f"{worse:.1f} {variance:.1f}")
#> 1.0 5.1
