import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((60, 4), dtype=np.float32)
y = rng.standard_normal((60, 1), dtype=np.float32)
start = rng.standard_normal((4, 1), dtype=np.float32)
output = keras.layers.Dense(
    1, kernel_regularizer=keras.regularizers.L2(0.1)
)
model = keras.Sequential([keras.Input((4,)), output])
output.kernel.assign(start)
model.compile(
    keras.optimizers.SGD(learning_rate=0.1),
    "mean_squared_error",
    metrics=["mean_squared_error"],
)

history = model.fit(x, y, batch_size=len(x), verbose=0)
reported_loss = history.history["loss"][0]
fixed_reported_loss = reported_loss
print(f"{reported_loss:.3f} {fixed_reported_loss:.3f}")
#> 4.176 4.176

weight, bias = model.get_weights()
evaluated, fit_only = model.evaluate(x, y, verbose=0)
penalty = float(sum(model.losses))
print(f"{evaluated:.3f} = {fit_only:.3f} + {penalty:.3f}")
#> 2.750 = 2.528 + 0.222
