import torch

x = torch.tensor([1.3, -2.6, 0.4], requires_grad=True)

round_grad = torch.autograd.grad(x.round().sum(), x)[0]
sign_grad = torch.autograd.grad(x.sign().sum(), x)[0]
print(round_grad)
#> tensor([0., 0., 0.])
print(sign_grad)
#> tensor([0., 0., 0.])

whole = x.int().float()
index = x.argmax()
int_has_path = whole.requires_grad
argmax_has_path = index.requires_grad
print(int_has_path, argmax_has_path)
#> False False

filled_round_grad = round_grad
print(filled_round_grad)
#> tensor([0., 0., 0.])

whole_numbers = [1, 2]
integers = "accepted"
try:
    torch.tensor(whole_numbers, requires_grad=True)
except RuntimeError as error:
    integers = "refused"
    print(str(error).replace("dtype", "dtype\n").split("\n")[0])
    #> Only Tensors of floating point and complex dtype
print(integers)
#> refused
