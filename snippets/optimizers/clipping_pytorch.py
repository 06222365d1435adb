import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

gradients = [torch.tensor([3.0, -4.0]), torch.tensor([[12.0], [0.5]])]


def step(clip):
    weights = [torch.zeros_like(g).requires_grad_() for g in gradients]
    optimizer = torch.optim.SGD(weights, lr=1.0)
    for weight, gradient in zip(weights, gradients, strict=True):
        weight.grad = gradient.clone()
    clip(weights)  # after backward(), before step()
    optimizer.step()
    return torch.cat([weight.detach().ravel() for weight in weights])


def each_alone(weights):
    for weight in weights:
        clip_grad_norm_(weight, max_norm=1.0)


word_for_word = step(lambda w: clip_grad_norm_(w, max_norm=1.0))
by_global_norm = by_function = word_for_word
by_variable_norm = step(each_alone)
by_value = step(lambda w: clip_grad_value_(w, clip_value=1.0))
total_norm = torch.nn.utils.get_total_norm(gradients)
print(f"{total_norm:.3f} {word_for_word.norm():.3f}")
#> 13.010 1.000
print(by_global_norm.numpy().round(3))
#> [-0.231  0.307 -0.922 -0.038]
print(by_variable_norm.numpy().round(3))
#> [-0.6    0.8   -0.999 -0.042]
