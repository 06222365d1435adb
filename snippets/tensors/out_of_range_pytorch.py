import torch

table = torch.tensor([10.0, 20.0, 30.0])


def look_up(position):
    return table[position]


try:
    look_up(torch.tensor([5]))
except IndexError as error:
    print(error)
    #> index 5 is out of bounds for dimension 0 with size 3

inside = look_up(torch.tensor([2, 0]))
from_end = look_up(torch.tensor([-1]))
print(inside, from_end)
#> tensor([30., 10.]) tensor([30.])

outside = torch.tensor([5, -1])
clamped = look_up(outside.clamp(0, 2))
print(clamped)
#> tensor([30., 10.])

try:
    torch.gather(table, 0, torch.tensor([-1]))
except RuntimeError as error:
    print(error)
    #> index -1 is out of bounds for dimension 0 with size 3
