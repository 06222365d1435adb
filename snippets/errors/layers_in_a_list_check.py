"""With a `ModuleList` in PyTorch, as many parameters are found, and
the outputs agree."""

from torch import nn

DIFFERS = {
    "found_in_list": "PyTorch does not look into a plain Python list"
}


def check(pytorch, tensorflow):
    assert pytorch.found_in_list == 0
    assert pytorch.plain_list(pytorch.x).shape == (5, 2)
    assert tensorflow.found_in_list == 4
    # A plain dict is passed over in the same way.
    in_dict = pytorch.Net({"a": nn.Linear(3, 4)})
    assert not list(in_dict.parameters())
    in_dict = pytorch.Net(nn.ModuleDict({"a": nn.Linear(3, 4)}))
    assert len(list(in_dict.parameters())) == 2
