from pathlib import Path

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier
from torchao.quantization import Int8WeightOnlyConfig, quantize_

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
original = model(x)


def size():
    path = Path("model.pt")
    torch.save(model.state_dict(), path)
    number = path.stat().st_size
    path.unlink()
    return number


before = size()
quantize_(model, Int8WeightOnlyConfig())
after = size()
answer = model(x)
gap = float((answer - original).detach().abs().max())
accuracy = float((answer.argmax(1).numpy() == y).mean())
print(before, after, f"{accuracy:.1%}")
#> 21449 8945 91.6%
