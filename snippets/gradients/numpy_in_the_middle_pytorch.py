import numpy as np
import torch

x = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)

answer = "no gradient"
try:
    y = torch.as_tensor(np.square(x))
except RuntimeError as error:
    answer = "an error"
    print(str(error).split(". ")[0])
    #> Can't call numpy() on Tensor that requires grad
print(answer)
#> an error

y = torch.square(x)
y.sum().backward()
grad = x.grad
print(grad)
#> tensor([ 2., -4.,  6.])
