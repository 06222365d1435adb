import numpy as np
import torch

x = torch.from_numpy(np.linspace(-8, 8, 1001, dtype=np.float32))
exponential = torch.exp(x)
hyperbolic = torch.tanh(x)
logistic = torch.sigmoid(x)
error_function = torch.erf(x)
sine = torch.sin(x)
print(f"{exponential[-1]:.1f} {sine[-1]:.4f}")
#> 2981.0 0.9894

halves = torch.tensor([0.5, 1.5, 2.5, -0.5, -1.5])
rounded = torch.round(halves)
print(rounded)
#> tensor([ 0.,  2.,  2., -0., -2.])

truncated = torch.tensor([1.7, -1.7]).to(torch.int32)
print(truncated)
#> tensor([ 1, -1], dtype=torch.int32)
