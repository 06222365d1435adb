from pathlib import Path

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Tanh())
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(kernel.T))
    model[0].bias.copy_(torch.from_numpy(bias))
original = model.eval()(x)

fixed = torch.export.export(model, (x,)).module()
try:
    fixed(x[:2])
    word_for_word = "any batch size"
except AssertionError as error:
    word_for_word = "this batch size only"
    print(error)
    #> Guard failed: input.size()[0] == 5

batch = torch.export.Dim("batch")
program = torch.export.export(model, (x,), dynamic_shapes=({0: batch},))
path = Path("model.pt2")
torch.export.save(program, path)
served = torch.export.load(path).module()
path.unlink()
exported = served(x)
two_rows = served(x[:2])
print(word_for_word, exported[0].detach().numpy().round(3))
#> this batch size only [ 0.039  0.602 -0.594]
