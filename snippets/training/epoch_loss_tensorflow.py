import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((70, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [3.0]], "float32") + 1
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.layers[0].kernel.assign([[0.5], [0.25], [-0.5]])
model.compile(
    keras.optimizers.SGD(learning_rate=0.1), "mean_squared_error"
)

history = model.fit(x, y, batch_size=32, shuffle=False, verbose=0)

epoch_loss = history.history["loss"][0]
fixed_epoch_loss = epoch_loss
loss_after = model.evaluate(x, y, verbose=0)
print(f"{epoch_loss:.3f} {fixed_epoch_loss:.3f} {loss_after:.3f}")
#> 15.449 15.449 3.416
