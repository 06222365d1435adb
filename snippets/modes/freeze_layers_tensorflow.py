import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((64, 5), dtype=np.float32)
y = rng.standard_normal((64, 1), dtype=np.float32)
start_1 = rng.standard_normal((5, 4), dtype=np.float32)
start_2 = rng.standard_normal((4, 1), dtype=np.float32)
first, last = layers.Dense(4, activation="tanh"), layers.Dense(1)
model = keras.Sequential([keras.Input((5,)), first, last])


def compile_model():
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    model.compile(optimizer, "mean_squared_error")


def step():
    first.set_weights([start_1, np.zeros(4)])
    last.set_weights([start_2, np.zeros(1)])
    model.fit(x, y, batch_size=len(x), verbose=0)
    return not np.array_equal(first.kernel, start_1)


compile_model()
moved_before = step()
first.trainable = False
moved_after_freezing = step()
compile_model()
fixed_moved = step()
print(moved_before, moved_after_freezing, fixed_moved)
#> True True False
weight_1, weight_2 = first.kernel.numpy(), last.kernel.numpy()

trainable = sum(w.numpy().size for w in model.trainable_weights)
frozen = sum(w.numpy().size for w in model.non_trainable_weights)
print(trainable, frozen)
#> 5 24
