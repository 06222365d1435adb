import numpy as np
import torch
from executorch.backends.xnnpack.partition import xnnpack_partitioner
from executorch.backends.xnnpack.quantizer import xnnpack_quantizer
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier
from torchao.quantization.pt2e import quantize_pt2e

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
program = torch.export.export(model, (x,)).module()

settings = xnnpack_quantizer.get_symmetric_quantization_config(
    is_per_channel=True
)
quantizer = xnnpack_quantizer.XNNPACKQuantizer().set_global(settings)
observed = quantize_pt2e.prepare_pt2e(program, quantizer)
for batch in np.split(images[:1485], 5):  # seen in training
    observed(torch.from_numpy(batch))
quantized = quantize_pt2e.convert_pt2e(observed)
program = torch.export.export(quantized, (x,))

xnnpack = xnnpack_partitioner.XnnpackPartitioner()
lowered = to_edge_transform_and_lower(program, partitioner=[xnnpack])
pte = lowered.to_executorch().buffer
method = Runtime.get().load_program(pte).load_method("forward")
answer = method.execute([x])[0]

size = len(pte)
gap = float((answer - original).abs().max())
accuracy = float((answer.argmax(1).numpy() == y).mean())
print(size, f"{accuracy:.1%}")
#> 10024 91.6%
