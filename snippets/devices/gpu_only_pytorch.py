import torch

x = torch.tensor([[1.0, -2.0, 3.0], [4.0, 0.5, -6.0]])
weight = torch.tensor([[0.5, 2.0], [1.0, -0.25], [-1.0, 4.0]])
cpu_product = x @ weight

product = x.to("cuda") @ weight.to("cuda")
placed_on = str(product.device)
print(placed_on)
#> cuda:0

array = product.cpu().numpy()
same = bool((array == cpu_product.numpy()).all())
print(same)
#> True
