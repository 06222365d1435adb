from pathlib import Path

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

images, labels = load_digits(return_X_y=True)
images = np.float32(images / 16)
trained = MLPClassifier((64,), random_state=0, max_iter=400)
trained.fit(images[:1500], labels[:1500])
x, y = images[1500:], labels[1500:]

(w1, w2), (b1, b2) = trained.coefs_, trained.intercepts_
hidden, output = keras.layers.Dense(64, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, output])
model.set_weights([w1, b1, w2, b2])
original = model(x)

path = Path("digits.tflite")
model.export(path, format="litert", verbose=False)
tflite = path.read_bytes()
path.unlink()
interpreter = Interpreter(model_content=tflite)
source = interpreter.get_input_details()[0]
target = interpreter.get_output_details()[0]
interpreter.resize_tensor_input(source["index"], x.shape)
interpreter.allocate_tensors()
interpreter.set_tensor(source["index"], x)
interpreter.invoke()
answer = interpreter.get_tensor(target["index"])

size = len(tflite)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 20784 91.6%
