import torch

x = torch.tensor(3.0)
unwatched = x**2
try:
    unwatched.backward()
except RuntimeError as error:
    print(str(error).split(" and ")[0])
    #> element 0 of tensors does not require grad
missing_grad = x.grad
print(missing_grad)
#> None

x.requires_grad_()
y = x**2
y.backward()
grad = x.grad
print(grad)
#> tensor(6.)
