from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
kernel = rng.standard_normal((64, 32), dtype=np.float32)
x = rng.standard_normal((4, 64), dtype=np.float32)


def build():
    dense = keras.layers.Dense(32, use_bias=False)
    return keras.Sequential([keras.Input((64,)), dense])


model = build()
model.set_weights([kernel])
for layer in model.layers:
    layer.quantize("int8")
path = Path("quantized.keras")
model.save(path)

loaded = keras.models.load_model(path)
path.unlink()
gap = float(abs(loaded(x) - model(x)).numpy().max())
print(gap, loaded.layers[0].dtype_policy.quantization_mode)
#> 0.0 int8
