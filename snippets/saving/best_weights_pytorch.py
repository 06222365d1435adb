import copy

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(model.weight, 4.0)

word_for_word = model.state_dict()
mended = copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.weight -= 1.0  # training goes on

word_for_word = word_for_word["weight"].numpy()
mended = mended["weight"].numpy()
now = model.weight.detach().numpy()
print(now, word_for_word, mended)
#> [[3.]] [[3.]] [[4.]]
