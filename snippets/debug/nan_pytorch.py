import warnings

import torch

x = torch.tensor([4.0, 0.0], requires_grad=True)


def loss_function(x):
    return (x * x.sqrt() / x).sum()


loss_function(x).backward()
found_late = bool(x.grad.isnan().any())

torch.autograd.set_detect_anomaly(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        loss_function(x).backward()
        found = "nothing"
    except RuntimeError as error:
        found = "the operation"
        print(str(error)[:42])
        #> Function 'DivBackward0' returned nan value
        operation = "Div" in str(error)
torch.autograd.set_detect_anomaly(False)
names_the_line = "x * x.sqrt() / x" in str(caught[0].message)
print(found_late, found, names_the_line, operation)
#> True the operation True True
