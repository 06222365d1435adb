from pathlib import Path

import litert_torch
import numpy as np
import torch
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

images, labels = load_digits(return_X_y=True)
images = np.float32(images / 16)
trained = MLPClassifier((64,), random_state=0, max_iter=400)
trained.fit(images[:1500], labels[:1500])
x, y = torch.from_numpy(images[1500:]), labels[1500:]

(w1, w2), (b1, b2) = trained.coefs_, trained.intercepts_
hidden, output = torch.nn.Linear(64, 64), torch.nn.Linear(64, 10)
model = torch.nn.Sequential(hidden, torch.nn.ReLU(), output).eval()
weights = zip(model.state_dict(), [w1.T, b1, w2.T, b2], strict=True)
model.load_state_dict({k: torch.tensor(w) for k, w in weights})
original = model(x).detach()

path = Path("model.tflite")
litert_torch.config.show_progress = False
litert_torch.convert(model, (x,)).export(str(path))
file = path.read_bytes()
path.unlink()
interpreter = Interpreter(model_content=file)
source = interpreter.get_input_details()[0]
target = interpreter.get_output_details()[0]
interpreter.allocate_tensors()
interpreter.set_tensor(source["index"], x)
interpreter.invoke()
answer = interpreter.get_tensor(target["index"])

size = len(file)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 20824 91.6%
