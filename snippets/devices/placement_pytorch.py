import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:
    device = torch.device("cpu")

x = torch.tensor([[1.0, -2.0, 3.0], [4.0, 0.5, -6.0]])
byte_count = x.nbytes
print(byte_count)
#> 24

model = nn.Linear(3, 2)
try:
    # "meta" keeps shapes and no numbers: a place on every machine.
    model(x.to("meta"))
except RuntimeError as error:
    print(error)
    #> Tensor on device cpu is not on the expected device meta!
print(x.device)
#> cpu

model.to(device)
with torch.no_grad():
    model.weight.copy_(
        torch.tensor([[0.5, 2.0, -1.0], [1.0, -0.25, 4.0]])
    )
    model.bias.copy_(torch.tensor([0.25, -3.0]))
output = model(x.to(device))
on_accelerator = output.device.type == device.type
print(on_accelerator)
#> True

array = output.detach().cpu().numpy()
print(array)
#> [[ -6.25   10.5  ]
#>  [  9.25  -23.125]]
