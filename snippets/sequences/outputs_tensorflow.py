import keras
import numpy as np

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = keras.layers.LSTM(4)
sequences = keras.layers.LSTM(4, return_sequences=True)
for layer in (lstm, sequences):
    layer.build(x.shape)
    layer.set_weights([kernel, recurrent, bias])

as_called = lstm(x)
all_steps = default_outputs = sequences(x)
last_step = as_called
also_last = all_steps[:, -1]
print(tuple(as_called.shape), tuple(last_step.shape))
#> (2, 4) (2, 4)
print(default_outputs[0, -1].numpy().round(3))
#> [ 0.118  0.292  0.413 -0.741]
print(all_steps[0, -1].numpy().round(3))
#> [ 0.118  0.292  0.413 -0.741]
