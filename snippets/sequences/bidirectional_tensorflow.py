import keras
import numpy as np

rng = np.random.default_rng(0)
shapes = [(3, 16), (4, 16), (16,), (3, 16), (4, 16), (16,)]
weights = [rng.normal(0, 0.5, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = keras.layers.Bidirectional(keras.layers.LSTM(4))
sequences = keras.layers.Bidirectional(
    keras.layers.LSTM(4, return_sequences=True)
)
for layer in (lstm, sequences):
    layer.build(x.shape)
    layer.set_weights(weights)

all_steps = sequences(x)
last = naive_last = lstm(x)
print(last[0].numpy().round(3))
#> [ 0.489  0.141 -0.064 -0.151 -0.302 -0.183  0.618  0.228]
