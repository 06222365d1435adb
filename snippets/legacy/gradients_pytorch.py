import textwrap

import torch

x = torch.tensor([0.5, -1.0, 2.0], requires_grad=True)


def gradient_of_squares(cut):
    x.grad = None
    y = x.sigmoid()
    cut(y).zero_()  # a change in place
    (x * y).sum().backward()
    return x.grad


silent = gradient_of_squares(lambda y: y.data)
print(silent)
#> tensor([0., 0., 0.])
try:
    gradient_of_squares(lambda y: y.detach())
except RuntimeError as error:
    print(textwrap.fill(str(error).partition(": [")[0], 64))
    #> one of the variables needed for gradient computation has been
    #> modified by an inplace operation

x.grad = None
y = x.sigmoid()
copy = y.detach().clone()
copy.zero_()  # only the copy is changed
(x * y).sum().backward()
gradient = x.grad
print(gradient.numpy().round(3))
#> [0.74  0.072 1.091]
