from pathlib import Path

import keras
import numpy as np
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


def size():
    path = Path("model.weights.h5")
    model.save_weights(path)
    number = path.stat().st_size
    path.unlink()
    return number


before = size()
for layer in model.layers:
    layer.quantize("int8")
after = size()
answer = model(x)
gap = float(abs(answer - original).numpy().max())
accuracy = float((answer.numpy().argmax(1) == y).mean())
print(before, after, f"{accuracy:.1%}")
#> 34248 19368 91.6%
