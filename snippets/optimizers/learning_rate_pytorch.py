import torch

weight = torch.tensor([1.0, -2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)
before = optimizer.param_groups[0]["lr"]


def step():
    weight.grad = torch.tensor([4.0, 8.0])
    optimizer.step()
    return weight.tolist()


optimizer.learning_rate = 0.25  # a new attribute that nobody reads
after_attribute = step()
print(after_attribute)
#> [-1.0, -6.0]

with torch.no_grad():
    weight.copy_(torch.tensor([1.0, -2.0]))
for group in optimizer.param_groups:
    group["lr"] = 0.25
after_change = step()
now = optimizer.param_groups[0]["lr"]
print(before, now, after_change)
#> 0.5 0.25 [0.0, -4.0]

scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
optimizer.param_groups[0]["lr"] = 0.125
with_schedule = "accepted"
print(with_schedule, optimizer.param_groups[0]["lr"])
#> accepted 0.125
