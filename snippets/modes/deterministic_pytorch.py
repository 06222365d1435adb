import torch

torch.use_deterministic_algorithms(True)
print(bool(torch.empty(3).isnan().all()))
#> True

torch.manual_seed(0)
first = torch.rand(3)
torch.manual_seed(0)
again = torch.equal(first, torch.rand(3))
print(again)
#> True

places = torch.tensor([0, 2, 0])
values = torch.tensor([1.0, 2.0, 3.0])
try:
    torch.zeros(4).put_(places, values)
except RuntimeError as error:
    print(str(error).split(", but")[0])
    #> put_ does not have a deterministic implementation

total = torch.zeros(4).put_(places, values, accumulate=True)
print(total)
#> tensor([4., 0., 2., 0.])
