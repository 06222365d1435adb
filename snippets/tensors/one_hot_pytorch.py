import torch
import torch.nn.functional as F

labels = torch.tensor([0, 2, 1])
default = F.one_hot(labels, num_classes=4)
print(default.dtype)
#> torch.int64

encoded = F.one_hot(labels, num_classes=4).float()
print(encoded)
#> tensor([[1., 0., 0., 0.],
#>         [0., 0., 1., 0.],
#>         [0., 1., 0., 0.]])

wrong = torch.tensor([5])
try:
    F.one_hot(wrong, num_classes=4)
except RuntimeError as error:
    print(error)
    #> Class values must be smaller than num_classes.
