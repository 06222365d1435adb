import numpy as np
import torch

a, b, c = torch.tensor([16777216.0, 1.0, 1.0])
left_first = (a + b) + c
right_first = a + (b + c)
print(int(left_first), int(right_first))
#> 16777216 16777218

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal(1_000_000, dtype=np.float32))
exact = x.double().sum()
close_to_exact = bool((x.sum().double() - exact).abs() < 1)
print(close_to_exact)
#> True

threads = torch.get_num_threads()
torch.set_num_threads(1)
one_thread = x.sum()
torch.set_num_threads(2)
two_threads = x.sum()
torch.set_num_threads(threads)
print(bool((one_thread - two_threads).abs() < 1))
#> True
