import torch
from torch.nn.utils.rnn import pad_sequence

sequences = [[1, 2, 3], [4]]
tensors = [torch.tensor(s, dtype=torch.int32) for s in sequences]

by_default = pad_sequence(tensors)
print(tuple(by_default.shape))
#> (3, 2)

at_the_end = pad_sequence(tensors, batch_first=True)
print(at_the_end.tolist())
#> [[1, 2, 3], [4, 0, 0]]

at_the_front = pad_sequence(
    tensors, batch_first=True, padding_side="left"
)
print(at_the_front.tolist())
#> [[1, 2, 3], [0, 0, 4]]

cut = [tensor[:2] for tensor in tensors]
first_two = pad_sequence(cut, batch_first=True)
print(first_two.tolist())
#> [[1, 2], [4, 0]]
