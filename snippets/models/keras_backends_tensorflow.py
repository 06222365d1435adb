import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((64, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [0.5]], dtype=np.float32)

model = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Dense(8, activation="tanh"),
        layers.Dense(1),
    ]
)
shapes = [(3, 8), (8,), (8, 1), (1,)]
model.set_weights([rng.normal(0, 0.5, shape) for shape in shapes])

model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse"
)
history = model.fit(x, y, epochs=3, shuffle=False, verbose=0)
weights = model.get_weights()

backend = keras.config.backend()
losses = history.history["loss"]
print(backend)
#> tensorflow
print([f"{loss:.3f}" for loss in losses])
#> ['5.827', '1.556', '0.629']
