import textwrap

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
vectors = rng.standard_normal((5, 2), dtype=np.float32)
embedding = nn.Embedding(5, 2)
with torch.no_grad():
    embedding.weight.copy_(torch.from_numpy(vectors))

ids = torch.tensor([1.7, 3.0])
try:
    embedding(ids)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> Expected tensor for argument #1 'indices' to have one of the
    #> following scalar types: Long, Int; but got torch.FloatTensor
    #> instead (while checking arguments for embedding)

whole = ids.round().long()
rounded = embedding(whole).detach()
print(rounded.numpy().round(3))
#> [[ 0.601 -0.075]
#>  [ 0.06  -0.032]]
