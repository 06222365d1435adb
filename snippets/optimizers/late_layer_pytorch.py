import torch

body = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([body], lr=0.5)
head = torch.tensor([3.0], requires_grad=True)  # comes later


def step():
    optimizer.zero_grad()
    loss = body.sum() + 2 * head.sum()
    loss.backward()
    optimizer.step()
    return body.tolist() + head.tolist()


forgotten = step()
message = "no error"
print(forgotten, message)
#> [0.5, 1.5, 3.0] no error

with torch.no_grad():
    body.copy_(torch.tensor([1.0, 2.0]))
optimizer.add_param_group({"params": [head]})
mended = step()
print(mended)
#> [0.5, 1.5, 2.0]
