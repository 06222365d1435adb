import torch
from torch import nn

x = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)
y = x * x.detach()
total = y.sum()
total.backward()
grad = x.grad
print(grad)
#> tensor([ 1., -2.,  3.])

try:
    x.numpy()
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> Can't call numpy() on Tensor that requires grad
array = x.detach().numpy()
print(array)
#> [ 1. -2.  3.]

rate = 0.5
dropout = nn.Dropout(rate)
with torch.no_grad():
    output = dropout(x)
changed = bool((output != x).all())
recorded = output.requires_grad
print(changed, recorded)
#> True False

dropout.eval()
output = dropout(x)
changed_in_eval = not torch.equal(output, x)
recorded_in_eval = output.requires_grad
print(changed_in_eval, recorded_in_eval)
#> False True
