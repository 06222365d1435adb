import torch
from torch.nn import functional as F

logits = torch.tensor([[1000.0, 0.0]])
labels = torch.tensor([1])

two_steps = logits.softmax(dim=1).log()
one_step = F.log_softmax(logits, dim=1)
log_sum = logits.logsumexp(dim=1)
print(two_steps.numpy(), one_step.numpy(), log_sum.numpy())
#> [[  0. -inf]] [[    0. -1000.]] [1000.]

loss = F.nll_loss(one_step, labels)
print(loss.item())
#> 1000.0

no_logarithm = F.nll_loss(torch.tensor([[0.75, 0.25]]), labels).item()
print(no_logarithm)
#> -0.25
