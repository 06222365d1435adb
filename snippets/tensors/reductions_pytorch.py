import torch

x = torch.tensor([[1.0, 5.0, 3.0], [4.0, 0.5, -6.0]])

column_means = x.mean(dim=0)
row_sums = x.sum(dim=1, keepdim=True)
row_maxima = x.max(dim=1).values
print(column_means)
#> tensor([ 2.5000,  2.7500, -1.5000])
print(row_sums.shape)
#> torch.Size([2, 1])

default_std = x.std()
population_std = x.std(correction=0)
sample_std = x.std(correction=1)
print(f"{default_std:.4f}")
#> 3.9465
print(f"{population_std:.4f} {sample_std:.4f}")
#> 3.6027 3.9465

default_argmax = x.argmax()
row_argmax = x.argmax(dim=1)
print(default_argmax)
#> tensor(1)
print(row_argmax)
#> tensor([1, 0])
