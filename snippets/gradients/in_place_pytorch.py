import torch

x = torch.tensor([2.0, -3.0], requires_grad=True)

answer = "a gradient"
y = x * 1
squares = y * y
y += 10
edited = y.detach()
try:
    squares.sum().backward()
except RuntimeError as error:
    answer = "an error"
    print(str(error).split(":")[0].replace(" has ", "\nhas "))
    #> one of the variables needed for gradient computation
    #> has been modified by an inplace operation
print(answer)
#> an error

try:
    x += 10
except RuntimeError as error:
    print(str(error).replace(" is ", "\nis "))
    #> a leaf Variable that requires grad
    #> is being used in an in-place operation.

y = x * 1
z = y * y
shifted = y + 10  # a new tensor: the old one stays as it was
z.sum().backward()
grad = x.grad
print(grad)
#> tensor([ 4., -6.])
