import litert_torch
import numpy as np
import torch
from ai_edge_litert.interpreter import Interpreter
from litert_quantizer import qtyping, quantizer
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
work = quantizer.Quantizer(edge.model_content())
work.add_weight_only_config(
    regex=".*",
    operation_name=qtyping.TFLOperationName.ALL_SUPPORTED,
    num_bits=16,
    algorithm_key=quantizer.AlgorithmName.FLOAT_CASTING,
)
result = work.quantize(enable_progress_report=False)

file = bytes(result.quantized_model)
runner = Interpreter(model_content=file).get_signature_runner()
answer = runner(args_0=x)["output_0"]

size = len(file)
gap = round(float(abs(answer - original.numpy()).max()), 3)
accuracy = float((answer.argmax(1) == y).mean())
print(size, f"{accuracy:.1%}")
#> 11708 91.6%
