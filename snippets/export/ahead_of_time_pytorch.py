import os

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)

model = torch.nn.Sequential(
    torch.nn.Linear(4, 3, bias=False), torch.nn.Tanh()
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel.T))
    original = model.eval()(x)
    program = torch.export.export(model, (x,))

path = "model.pt2"
torch._inductor.aoti_compile_and_package(program, package_path=path)
compiled = torch._inductor.aoti_load_package(path)
os.remove(path)
exported = compiled(x)
print(exported[0].numpy().round(3))
#> [ 0.092  0.922 -0.58 ]
