import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
table = rng.standard_normal((6, 3), dtype=np.float32)
embedding = nn.Embedding.from_pretrained(torch.from_numpy(table))


def look_up(ids):
    try:
        vectors = embedding(torch.tensor(ids))
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, str(error)[:41])
        #> IndexError index out of range in self
        #> IndexError index out of range in self
        #> RuntimeError Expected tensor for argument #1 'indices'
        return "error"
    print(vectors.numpy().round(2))
    return vectors


too_large = look_up([6])
negative = look_up([-1])
fraction = look_up([1.7])

mended_negative = embedding(torch.tensor([-1]) % 6)
mended_fraction = embedding(torch.tensor([1.7]).long())
