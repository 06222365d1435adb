import torch
from torchvision.transforms import v2

x = torch.arange(49.0).reshape(7, 7)

even = v2.CenterCrop(3)(x[None])[0]
word_for_word = v2.CenterCrop(4)(x[None])[0]
mended = v2.functional.crop(x[None], 1, 1, 4, 4)[0]
flipped = v2.functional.horizontal_flip(x[None])[0]
print(word_for_word[0])
#> tensor([16., 17., 18., 19.])
