import torch

labels = torch.tensor([0, 1, 2, 0])
right = torch.eye(3)[labels]
wrong = torch.eye(3)[[1, 2, 0, 0]]


def accuracy(logits):
    return (logits.argmax(dim=1) == labels).float().mean()


first_batch = accuracy(right).item()
second_batch = accuracy(wrong).item()
print(first_batch, second_batch)
#> 1.0 0.25

fixed_second_batch = accuracy(wrong).item()
both_batches = accuracy(right), accuracy(wrong)
both_batches = torch.stack(both_batches).mean().item()
print(fixed_second_batch, both_batches)
#> 0.25 0.625
