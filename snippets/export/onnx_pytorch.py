from pathlib import Path

import numpy as np
import onnxruntime
import torch

rng = np.random.default_rng(0)
x = rng.standard_normal((5, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Tanh())
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel.T))
    model[0].bias.copy_(torch.from_numpy(bias))
original = model.eval()(torch.from_numpy(x)).detach().numpy()

batch = torch.export.Dim("batch")
program = torch.onnx.export(
    model,
    (torch.from_numpy(x),),
    dynamic_shapes=({0: batch},),
    verbose=False,
)
path = Path("model.onnx")
program.save(path)
session = onnxruntime.InferenceSession(path)
path.unlink()

source = session.get_inputs()[0]
exported = session.run(None, {source.name: x})[0]
two_rows = session.run(None, {source.name: x[:2]})[0]
print(source.shape[1:], exported[0].round(3))
#> [4] [ 0.039  0.602 -0.594]
