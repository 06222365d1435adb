from pathlib import Path

import numpy as np
from keras.applications import MobileNetV2

rng = np.random.default_rng(0)
image = rng.random((1, 32, 32, 3), dtype=np.float32)
sizes = {"input_shape": (32, 32, 3), "alpha": 0.35, "classes": 10}

path = Path("small.weights.h5")
trained = MobileNetV2(weights=None, **sizes)
trained.layers[-1].bias.assign(np.arange(10.0))
trained.save_weights(path)

model = MobileNetV2(weights=str(path), **sizes)
path.unlink()
gap = float(abs(model(image) - trained(image)).numpy().max())
bias = model.layers[-1].bias
print(gap, bias.numpy())
#> 0.0 [0. 1. 2. 3. 4. 5. 6. 7. 8. 9.]
