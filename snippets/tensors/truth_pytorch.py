import torch

a, b = torch.tensor([1, 2]), torch.tensor([1, 3])
equal = a == b
all_equal = torch.equal(a, b)
print(equal, all_equal)
#> tensor([ True, False]) False

try:
    if equal:
        print("equal")
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
some_equal = bool(equal.any())
print(some_equal)
#> True

single = torch.tensor([2.5])
number = float(single)
key = {torch.tensor(1): "one"}
print(number, len(key))
#> 2.5 1

longer = torch.tensor([1, 2, 3])
try:
    a == longer
except RuntimeError as error:
    print(str(error).split(" at ")[0])
    #> The size of tensor a (2) must match the size of tensor b (3)
