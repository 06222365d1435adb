import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 200.0]], requires_grad=True)
labels = torch.tensor([0])

loss = F.cross_entropy(logits, labels)
(grad,) = torch.autograd.grad(loss, logits)
print(loss.item(), grad.numpy())
#> 200.0 [[-1.  1.]]

probabilities = logits.softmax(dim=1)
softmax_loss = F.nll_loss(probabilities.log(), labels)
(softmax_grad,) = torch.autograd.grad(softmax_loss, logits)
print(softmax_loss.item(), softmax_grad.numpy())
#> inf [[nan nan]]

array = probabilities.detach().numpy()
array_loss = F.nll_loss(torch.from_numpy(array).log(), labels)
print(array_loss.item())
#> inf
