import torch


class StraightThroughRound(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale):
        return torch.round(x * scale) / scale

    @staticmethod
    def backward(ctx, upstream):
        return upstream, None  # one answer for each argument


x = torch.tensor([1.3, -2.6, 0.4], requires_grad=True)
weights = torch.tensor([1.0, 10.0, 100.0])

y = StraightThroughRound.apply(x, 2.0)
(grad,) = torch.autograd.grad((weights * y).sum(), x)
print(y.detach().numpy())
#> [ 1.5 -2.5  0.5]
print(grad.numpy())
#> [  1.  10. 100.]

short = x + (torch.round(x) - x).detach()
(short_grad,) = torch.autograd.grad((weights * short).sum(), x)
print(short_grad.numpy())
#> [  1.  10. 100.]
