import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((100, 6), dtype=np.float32)
start = rng.standard_normal((6, 2), dtype=np.float32)
output = keras.layers.Dense(2)
model = keras.Sequential(
    [keras.Input((6,)), keras.layers.Dropout(0.5), output]
)
output.kernel.assign(start)

outputs = model.predict(x, verbose=0)
called = model(x)
one_row = model(x[:1])
shapes = [tuple(rows.shape) for rows in (outputs, called, one_row)]
print(shapes)
#> [(100, 2), (100, 2), (1, 2)]

values = outputs
one_row_agrees = bool(abs(one_row - called[:1]).numpy().max() < 1e-5)
print(values[0].round(3), one_row_agrees)
#> [-2.111 -3.687] True
