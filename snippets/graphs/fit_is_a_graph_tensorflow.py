import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
kernel = rng.standard_normal((4, 1), dtype=np.float32)
x = rng.standard_normal((64, 4), dtype=np.float32)
y = rng.standard_normal((64, 1), dtype=np.float32)
python_calls = 0


def loss_function(target, output):
    global python_calls
    python_calls += 1
    return ops.mean((target - output) ** 2)


def train(run_eagerly):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.set_weights([kernel, np.zeros(1)])
    model.compile(
        keras.optimizers.SGD(0.01),
        loss_function,
        run_eagerly=run_eagerly,
    )
    model.fit(x, y, batch_size=8, epochs=2, shuffle=False, verbose=0)
    return model.get_weights()[0]


weights = train(run_eagerly=False)
print(weights.ravel().round(4))
#> [ 0.7045 -0.8816 -0.384  -0.6864]
print(python_calls)
#> 1

graph_calls, python_calls = python_calls, 0
eager_weights = train(run_eagerly=True)
eager_calls = python_calls
python_calls = graph_calls
print(eager_calls)
#> 16
