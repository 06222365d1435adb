from pathlib import Path

import keras
import numpy as np
import onnxruntime

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
path = Path("model.onnx")
model(np.ones((1, 4)))  # the export wants a model that has been called
model.export(path, format="onnx", verbose=False)
free = onnxruntime.InferenceSession(path)
path.unlink()


def answers(session, rows):
    name = session.get_inputs()[0].name
    session.run(None, {name: np.ones((rows, 4), np.float32)})
    return True


word_for_word = answers(free, 2)
mended = [answers(free, rows) for rows in (1, 2, 5)]
print(word_for_word, mended)
#> True [True, True, True]
