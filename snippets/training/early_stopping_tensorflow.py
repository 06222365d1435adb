from pathlib import Path
from tempfile import TemporaryDirectory

import keras
import numpy as np
from keras.callbacks import EarlyStopping, ModelCheckpoint

rng = np.random.default_rng(4)
x = rng.standard_normal((64, 20), dtype=np.float32)
noise = rng.standard_normal((64, 1), dtype=np.float32)
y = x[:, :1] - x[:, 1:2] + noise
output = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((20,)), output])
model.compile(
    keras.optimizers.SGD(learning_rate=0.1), "mean_squared_error"
)

with TemporaryDirectory() as directory:
    path = Path(directory, "best.weights.h5")
    stop = EarlyStopping(patience=5)
    save = ModelCheckpoint(
        path, save_best_only=True, save_weights_only=True
    )
    history = model.fit(
        x[:24],
        y[:24],
        batch_size=24,
        epochs=200,
        validation_data=(x[24:], y[24:]),
        callbacks=[stop, save],
        verbose=0,
    )
    last_loss = model.evaluate(x[24:], y[24:], verbose=0)
    model.load_weights(path)

val_losses = history.history["val_loss"]
epochs, best_loss = len(val_losses), min(val_losses)
best_epoch = val_losses.index(best_loss) + 1
print(epochs, best_epoch, f"{last_loss:.3f} {best_loss:.3f}")
#> 12 7 2.048 1.972
weight, bias = model.get_weights()
restored_loss = model.evaluate(x[24:], y[24:], verbose=0)
print(f"{restored_loss:.3f}")
#> 1.972
