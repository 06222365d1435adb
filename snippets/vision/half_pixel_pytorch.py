import torch
from torch.nn.functional import interpolate

row = torch.arange(4.0)


def resized(**options):
    image = row.reshape(1, 1, 1, 4)
    result = interpolate(image, (1, 8), mode="bilinear", **options)
    return result[0, 0, 0]


word_for_word = resized()
today = resized()
corners = resized(align_corners=True)
print(word_for_word.numpy())
print(corners.numpy())
