from pathlib import Path

import keras
import numpy as np
import onnxruntime

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(3, activation="tanh")]
)
model.set_weights([kernel, bias])
original = model(x).numpy()

path = Path("model.onnx")
model.export(path, format="onnx", verbose=False)
session = onnxruntime.InferenceSession(path)
path.unlink()

source = session.get_inputs()[0]
exported = session.run(None, {source.name: x})[0]
two_rows = session.run(None, {source.name: x[:2]})[0]
print(source.shape[1:], exported[0].round(3))
#> [4] [ 0.039  0.602 -0.594]
