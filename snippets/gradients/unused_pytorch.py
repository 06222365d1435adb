import torch

x = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)

y = 3 * x
answer = "gradients"
try:
    torch.autograd.grad(y, [x, unused], retain_graph=True)
except RuntimeError as error:
    answer = "an error"
    print(str(error).split(". ")[0].replace(" to ", "\nto "))
    #> The differentiated Tensor at index 1 appears
    #> to not have been used in the graph
print(answer)
#> an error

_, missing_grad = torch.autograd.grad(
    y, [x, unused], allow_unused=True, retain_graph=True
)
print(missing_grad)
#> None

grads = torch.autograd.grad(
    y, [x, unused], materialize_grads=True, retain_graph=True
)
print([grad.item() for grad in grads])
#> [3.0, 0.0]

y.backward()
print(x.grad, unused.grad)
#> tensor(3.) None
