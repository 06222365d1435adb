import logging
import tempfile
from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
x = keras.ops.array(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.set_weights([kernel, np.full(3, 0.5)])
model.compile("sgd", "mse")


def save_anew(model, folder):
    old, new = Path(folder, "old.h5"), Path(folder, "new.keras")
    try:
        model.save(Path(folder, "old"))  # a folder, in Keras 2
    except ValueError as error:
        print(str(error).partition(". ")[0])
        #> Invalid filepath extension for saving
    model.save(old)
    try:
        keras.models.load_model(old)
    except ValueError as error:
        print(str(error).partition(" because")[0])
        #> Could not deserialize 'keras.metrics.mse'

    model = keras.models.load_model(old, compile=False)
    model.save(new)
    return keras.models.load_model(new)


logged = []  # what Keras says about the .h5 file
logging.getLogger("absl").addFilter(logged.append)
with tempfile.TemporaryDirectory() as _folder:
    model = save_anew(model, _folder)
logging.getLogger("absl").removeFilter(logged.append)
print(logged[0].getMessage().partition(". ")[2].partition(". ")[0])
#> This file format is considered legacy
output = model(x)
print(output[0].numpy().round(3))
#> [ 0.592  2.103 -0.162]
