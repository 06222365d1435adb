import torch


def second_step(set_to_none):
    weight = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=0.5, momentum=0.5)
    weight.grad = torch.ones(1)
    optimizer.step()
    after_first = weight.item()
    # The second batch does not use this weight.
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    return weight.item() - after_first


moved_by_none = second_step(set_to_none=True)
moved_by_zero = second_step(set_to_none=False)
print(moved_by_none, moved_by_zero)
#> 0.0 -0.25

weight = torch.nn.Parameter(torch.ones(1))
torch.optim.SGD([weight]).step()
all_none = "nothing happens"
print(all_none)
#> nothing happens
