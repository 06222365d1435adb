import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.integers(0, 4, 2000).astype("float32"))

ordered, order = x.sort(stable=True)
first = order[:5].tolist()
print(first)
#> [5, 6, 7, 8, 23]

top_values, top_index = x.topk(10)
in_order = top_index.tolist() == sorted(top_index.tolist())
print(top_values.tolist(), in_order)
#> [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0] False

order_down = x.sort(descending=True, stable=True).indices
top_stable = order_down[:10].tolist()
print(top_stable)
#> [0, 9, 11, 14, 19, 21, 25, 28, 30, 33]
