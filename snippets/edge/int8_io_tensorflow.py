from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

images, labels = load_digits(return_X_y=True)
images = np.float32(images / 16)
trained = MLPClassifier((64,), random_state=0, max_iter=400)
trained.fit(images[:1500], labels[:1500])
x, y, seen = images[1500:], labels[1500:], images[:1485]

(w1, w2), (b1, b2) = trained.coefs_, trained.intercepts_
hidden, output = keras.layers.Dense(64, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, output])
model.set_weights([w1, b1, w2, b2])
original = model(x)

path = Path("digits.tflite")
options = {
    "optimizations": [tf.lite.Optimize.DEFAULT],
    "representative_dataset": lambda: ([row[None]] for row in seen),
    "target_spec": {
        "supported_ops": [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    },
    "inference_input_type": tf.int8,
    "inference_output_type": tf.int8,
}
model.export(path, format="litert", verbose=False, **options)
tflite = path.read_bytes()
path.unlink()
runner = Interpreter(model_content=tflite).get_signature_runner()
scale, zero = runner.get_input_details()["keras_tensor"]["quantization"]
integers = np.int8(np.clip(np.round(x / scale) + zero, -128, 127))
answer = np.float32(runner(keras_tensor=integers)["output_0"])
scale, zero = runner.get_output_details()["output_0"]["quantization"]
answer = (answer - zero) * scale

size = len(tflite)
gap = float(abs(answer - original.numpy()).max())
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 8552 91.6%
