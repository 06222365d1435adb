import torch

x = torch.tensor([-1.5, -0.3, 0.26, 0.9], requires_grad=True)

scale = 2.0 / 255
rounded = torch.fake_quantize_per_tensor_affine(x, scale, 0, -127, 127)
rounded.sum().backward()
grad = x.grad
print(rounded.detach(), grad)
#> tensor([-0.9961, -0.2980,  0.2588,  0.9020]) tensor([0., 1., 1., 1.])
