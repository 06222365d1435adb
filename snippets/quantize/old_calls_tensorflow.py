import warnings
from pathlib import Path

import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
path = Path("model.tflite")
model.export(path, format="litert", verbose=False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tf.lite.Interpreter(model_path=str(path))
path.unlink()
messages = (str(warning.message) for warning in caught)
old = next(text for text in messages if "LiteRT" in text)
deprecated = "deprecated" in old
print(" ".join(old.split())[:60])
#> Warning: tf.lite.Interpreter is deprecated and is scheduled
