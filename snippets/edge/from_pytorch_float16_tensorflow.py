from pathlib import Path

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from litert_quantizer import qtyping, quantizer
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
work = quantizer.Quantizer(path.read_bytes())
path.unlink()
work.add_weight_only_config(
    regex=".*",
    operation_name=qtyping.TFLOperationName.ALL_SUPPORTED,
    num_bits=16,
    algorithm_key=quantizer.AlgorithmName.FLOAT_CASTING,
)
result = work.quantize(enable_progress_report=False)

tflite = bytes(result.quantized_model)
runner = Interpreter(model_content=tflite).get_signature_runner()
answer = runner(keras_tensor=x)["output_0"]

size = len(tflite)
gap = round(float(abs(answer - original.numpy()).max()), 3)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 11556 91.6%
