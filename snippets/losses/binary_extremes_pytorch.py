import torch
from torch.nn import functional as F

logits = torch.tensor([-30.0, 30.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0])

loss = F.binary_cross_entropy_with_logits(logits, labels)
(grad,) = torch.autograd.grad(loss, logits)
print(f"{loss:.2f}", grad.numpy().round(3))
#> 30.00 [-0.5  0.5]

probabilities = logits.detach().sigmoid().requires_grad_()
array_loss = F.binary_cross_entropy(probabilities, labels)
print(f"{array_loss:.2f}")
#> 65.00

clipped = probabilities.clamp(1e-7, 1 - 1e-7)
clipped_loss = F.binary_cross_entropy(clipped, labels)
(clipped_grad,) = torch.autograd.grad(clipped_loss, probabilities)
print(f"{clipped_loss:.2f}", clipped_grad.numpy())
#> 16.03 [0. 0.]
