import torch

texts = ["the cat sat", "the dog sat on the mat"]
vocabulary = ["the", "sat", "on", "cat", "mat"]

ids = {word: number for number, word in enumerate(vocabulary, 1)}
rows = [[ids.get(word, 0) for word in text.split()] for text in texts]
counts = torch.stack(
    [
        torch.bincount(torch.tensor(row), minlength=len(ids) + 1)
        for row in rows
    ]
).float()
present = (counts > 0).float()
print(counts)
#> tensor([[0., 1., 1., 0., 1., 0.],
#>         [1., 2., 1., 1., 0., 1.]])
