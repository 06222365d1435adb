import torch

weight = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)

grads = []
for x in (1.0, 2.0, 4.0):
    loss = x * weight
    loss.backward()
    grads.append(weight.grad.item())
total = grads[-1]
print(grads, total)
#> [1.0, 3.0, 7.0] 7.0

fresh_grads = []
for x in (1.0, 2.0, 4.0):
    optimizer.zero_grad()
    loss = x * weight
    loss.backward()
    fresh_grads.append(weight.grad.item())
print(fresh_grads)
#> [1.0, 2.0, 4.0]

optimizer.step()
print(weight)
#> tensor(1., requires_grad=True)
