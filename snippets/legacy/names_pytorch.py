import numpy as np
import torch

rng = np.random.default_rng(0)
a = torch.from_numpy(rng.standard_normal((4, 3), dtype=np.float32))
square = a.T @ a + torch.eye(3)
b = torch.from_numpy(rng.standard_normal((3, 2), dtype=np.float32))

for old in ["gels", "rfft", "cholesky", "qr"]:
    try:
        getattr(torch, old)(square)
    except (AttributeError, RuntimeError) as error:
        print(str(error).partition(" and is")[0])
        #> module 'torch' has no attribute 'gels'
        #> module 'torch' has no attribute 'rfft'
        #> This function was deprecated since version 1.9
        #> This function was deprecated since version 1.9

logarithm = torch.log(square.diag())
factor = torch.linalg.cholesky(square)
solution = torch.linalg.solve(square, b)
spectrum = torch.fft.rfft(a[:, 0]).abs()
print(logarithm.numpy().round(3))
#> [1.47  1.359 1.121]
print(solution[0].numpy().round(3))
#> [ 0.103 -0.924]
