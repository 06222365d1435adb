import warnings

import litert_torch
import numpy as np
import torch
from ai_edge_litert.interpreter import Interpreter
from litert_quantizer import quantizer
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

litert_torch.config.show_progress = False
edge = litert_torch.convert(model, (x,))
work = quantizer.Quantizer(edge.model_content(), "static_wi8_ai8")
# It keeps every tensor to see its range, and the interpreter warns.
warnings.filterwarnings("ignore", "Warning: Enabling")
seen = images[:1500]  # one batch: calibrate averages over batches
ranges = work.calibrate({"serving_default": [{"args_0": seen}]})
result = work.quantize(ranges, enable_progress_report=False)

file = bytes(result.quantized_model)
runner = Interpreter(model_content=file).get_signature_runner()
scale, zero = runner.get_input_details()["args_0"]["quantization"]
integers = (x / scale + zero).round().clamp(-128, 127).to(torch.int8)
answer = np.float32(runner(args_0=integers)["output_0"])
scale, zero = runner.get_output_details()["output_0"]["quantization"]
answer = (answer - zero) * scale

size = len(file)
gap = round(float(abs(answer - original.numpy()).max()), 3)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 8584 91.6%
