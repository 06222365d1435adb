import torch

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:
    device = torch.device("cpu")

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], device=device)
weight = torch.tensor([[0.5, -1.0, 2.0]], device=device)
product = weight @ x
placed_as_asked = product.device.type == device.type
print(placed_as_asked)
#> True

print(product.cpu())
#> tensor([[7.5000, 9.0000]])
