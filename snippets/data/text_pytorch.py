import collections
import re

import torch
from torch.nn.utils.rnn import pad_sequence

texts = ["The cat sat.", "The cat sat on the mat!", "A cat, the cat"]


def words(text):
    return re.sub(r"[^\w\s]", "", text.lower()).split()


counts = collections.Counter(
    word for text in texts for word in words(text)
)
by_count = sorted(counts, key=lambda word: (counts[word], word))[::-1]
vocabulary = ["", "[UNK]", *by_count]  # 0 pads, 1 is any other word
number = {word: i for i, word in enumerate(vocabulary)}
print(vocabulary)
#> ['', '[UNK]', 'the', 'cat', 'sat', 'on', 'mat', 'a']


def to_ids(texts):
    rows = [[number.get(w, 1) for w in words(text)] for text in texts]
    return pad_sequence([torch.tensor(row) for row in rows], True)


ids = to_ids([*texts, "the dog sat"])
print(ids.numpy())
#> [[2 3 4 0 0 0]
#>  [2 3 4 5 2 6]
#>  [7 3 2 3 0 0]
#>  [2 1 4 0 0 0]]
