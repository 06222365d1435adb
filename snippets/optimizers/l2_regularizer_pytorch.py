import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((8, 3), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(weight_decay):
    model = torch.nn.Linear(3, 1)
    with torch.no_grad():
        model.weight.copy_(torch.from_numpy(start.T))
        model.bias.fill_(0.5)
    groups = [
        {"params": [model.weight], "weight_decay": weight_decay},
        {"params": [model.bias]},
    ]
    optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.9)
    for _ in range(20):
        optimizer.zero_grad()
        ((model(x) - y) ** 2).mean().backward()
        optimizer.step()
    return [w.detach().numpy().T for w in model.parameters()]


word_for_word = train(weight_decay=0.5)
mended = word_for_word
print(word_for_word[0].ravel().round(4))
#> [ 0.1527  0.5013 -0.0212]
print(mended[0].ravel().round(4))
#> [ 0.1527  0.5013 -0.0212]
