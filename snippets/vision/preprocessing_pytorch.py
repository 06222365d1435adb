import numpy as np
import torch
from torchvision.models import DenseNet121_Weights, ResNet50_Weights

rng = np.random.default_rng(0)
image = rng.integers(0, 256, (256, 256, 3), dtype=np.uint8)
x = torch.from_numpy(image).permute(2, 0, 1)

# An enumeration of weights: what it says needs no download.
weights = ResNet50_Weights.DEFAULT
classes = len(weights.meta["categories"])
word_for_word = weights.transforms(crop_size=256, resize_size=256)(x)
word_for_word = word_for_word.permute(1, 2, 0)

weights = DenseNet121_Weights.DEFAULT
same_model = weights.transforms(crop_size=256, resize_size=256)(x)
same_model = same_model.permute(1, 2, 0)
print(classes, word_for_word[0, 0].numpy().round(3))
#> 1000 [-0.491  0.24   1.577]
