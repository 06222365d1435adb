import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((400, 3), dtype=np.float32)
weight = np.array([[0.5], [-0.25], [0.75]], "float32")
y = (x @ weight + 0.25 > 0).astype("float32")

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.layers[0].set_weights([weight, np.array([0.25])])
model.compile(
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=["accuracy", keras.metrics.BinaryAccuracy(threshold=0.0)],
)
_, accuracy, fixed_accuracy = model.evaluate(x, y, verbose=0)
logits = model.predict(x, verbose=0)
print(f"{accuracy:.3f} {fixed_accuracy:.3f}")
#> 0.775 1.000
