import keras
import numpy as np

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)
lengths = np.array([5, 3])
x[1, 3:] = 0.0  # padding

lstm = keras.layers.LSTM(4, return_sequences=True, return_state=True)
lstm.build(x.shape)
lstm.set_weights([kernel, recurrent, bias])

mask = np.arange(5) < lengths[:, None]
# Right by luck: no real step is all zeros.
guessed = keras.layers.Masking().compute_mask(x)
print(np.array_equal(mask, guessed))
#> True
outputs, last, _ = lstm(x, mask=mask)
naive_last = last
real_steps = outputs[1, :3]
past_the_end = outputs[1, 3:]
print(last[1].numpy().round(3))
#> [-0.058  0.1   -0.1   -0.477]
print(past_the_end[0].numpy().round(3))
#> [-0.058  0.1   -0.1   -0.477]
