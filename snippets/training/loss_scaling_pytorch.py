import torch

scaler = torch.amp.GradScaler("cpu")
default_scale = scaler.get_scale()
growth_interval = scaler.get_growth_interval()
print(default_scale, growth_interval)
#> 65536.0 2000

scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
weight = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.25)


def step(factor):
    optimizer.zero_grad()
    loss = (factor * weight).sum()
    scaler.scale(loss).backward()
    scaled_gradient = weight.grad.clone()
    scaler.step(optimizer)
    scaler.update()
    return scaled_gradient, weight.detach().numpy().copy()


scaled_gradient, after_step = step(torch.tensor([1.0, 3.0]))
scale = scaler.get_scale()
print(scaled_gradient.numpy(), after_step, scale)
#> [1024. 3072.] [0.75 1.25] 1024.0

_, after_overflow = step(torch.tensor([1.0, float("inf")]))
scale_after_overflow = scaler.get_scale()
print(after_overflow, scale_after_overflow)
#> [0.75 1.25] 512.0
