import torch


def train(optimizer_class, sparse=False):
    table = torch.nn.Embedding(4, 2, sparse=sparse)
    torch.nn.init.ones_(table.weight)
    optimizer = optimizer_class(table.parameters(), lr=0.1)
    for row in (1, 2):
        optimizer.zero_grad()
        table(torch.tensor([row])).sum().backward()
        optimizer.step()
    return table.weight.detach().numpy()[:, 0]


word_for_word = train(torch.optim.SparseAdam, sparse=True)
dense_adam = train(torch.optim.Adam)
plain_sgd = train(torch.optim.SGD)
print(word_for_word.round(3))
#> [1.    0.9   0.926 1.   ]
print(dense_adam.round(3))
#> [1.    0.833 0.926 1.   ]
print(plain_sgd.round(3))
#> [1.  0.9 0.9 1. ]

try:
    train(torch.optim.Adam, sparse=True)
except RuntimeError as error:
    print(str(error)[:38])
    #> Adam does not support sparse gradients
