import torch
from torch.nn import functional as F

logits = torch.tensor([[-1.5], [0.5], [2.0]])
labels = torch.tensor([[0.0], [1.0], [0.0]])

loss = F.binary_cross_entropy_with_logits(logits, labels)
print(f"{loss:.4f}")
#> 0.9341

probabilities = logits.sigmoid()
from_probabilities = F.binary_cross_entropy(probabilities, labels)
print(f"{from_probabilities:.4f}")
#> 0.9341

try:
    logits_by_default = F.binary_cross_entropy(logits, labels).item()
except RuntimeError as error:
    logits_by_default = None
    print(str(error).splitlines()[0])
    #> all elements of input should be between 0 and 1
