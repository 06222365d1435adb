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
#> [0.   0.25 0.75 1.25 1.75 2.25 2.75 3.  ]
print(corners.numpy())
#> [0.         0.42857143 0.85714287 1.2857143  1.7142857  2.142857
#>  2.5714285  3.        ]
