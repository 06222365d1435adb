import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
hidden = keras.layers.Dense(32, activation="relu")
output = keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, output])
hidden.kernel.assign(start_1)
output.kernel.assign(start_2)

model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.2),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(
    x[:1400],
    y[:1400],
    batch_size=64,
    epochs=10,
    shuffle=False,
    verbose=0,
)
losses = history.history["loss"]

_, accuracy = model.evaluate(x[1400:], y[1400:], verbose=0)
final_loss = losses[-1]
weight_1, bias_1, weight_2, bias_2 = model.get_weights()
print(f"{losses[0]:.4f} {final_loss:.4f} {accuracy:.3f}")
#> 2.1091 0.1803 0.879
