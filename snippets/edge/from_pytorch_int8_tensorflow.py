import warnings
from pathlib import Path

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from litert_quantizer import quantizer
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
work = quantizer.Quantizer(path.read_bytes(), "static_wi8_ai8")
path.unlink()
# It keeps every tensor to see its range, and the interpreter warns.
warnings.filterwarnings("ignore", "Warning: Enabling")
seen = images[:1500]  # one batch: calibrate averages over batches
ranges = work.calibrate({"serving_default": [{"keras_tensor": seen}]})
result = work.quantize(ranges, enable_progress_report=False)

tflite = bytes(result.quantized_model)
runner = Interpreter(model_content=tflite).get_signature_runner()
scale, zero = runner.get_input_details()["keras_tensor"]["quantization"]
integers = np.int8(np.clip(np.round(x / scale) + zero, -128, 127))
answer = np.float32(runner(keras_tensor=integers)["output_0"])
scale, zero = runner.get_output_details()["output_0"]["quantization"]
answer = (answer - zero) * scale

size = len(tflite)
gap = round(float(abs(answer - original.numpy()).max()), 3)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 8520 91.6%
