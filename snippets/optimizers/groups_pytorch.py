import torch

body = torch.tensor([1.0, 2.0], requires_grad=True)
head = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD(
    [
        {"params": [body], "lr": 0.01},
        {"params": [head]},
    ],
    lr=0.1,
    momentum=0.9,
)

for _ in range(3):
    optimizer.zero_grad()
    loss = (body**2).sum() * head
    loss.backward()
    optimizer.step()

body_weights, head_weights = body.tolist(), head.tolist()
print([f"{w:.4f}" for w in body_weights + head_weights])
#> ['0.7211', '1.4422', '0.4536']
