import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((8, 3), dtype=np.float32)
y = rng.standard_normal((8, 1), dtype=np.float32)
start = np.float32([[0.5, -0.2, 0.8]])

(cpu,) = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, halves)


def train():
    dense = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input((3,)), dense])
    model.set_weights([start.T])
    model.compile(keras.optimizers.SGD(0.1), loss="mse")
    model.fit(x, y, batch_size=8, epochs=3, shuffle=False, verbose=0)
    return model.get_weights()[0].T


single = train()
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    distributed = train()
print(single.round(4), distributed.round(4))
#> [[0.1632 0.1592 0.5155]] [[0.1632 0.1592 0.5155]]
