import shutil
from pathlib import Path

import keras
import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
for number in range(10):
    folder = Path("images", ["cat", "dog"][number % 2])
    folder.mkdir(parents=True, exist_ok=True)
    pixels = rng.integers(0, 256, (6, 6, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(folder / f"{number}.png")


def read(shuffle):
    dataset = keras.utils.image_dataset_from_directory(
        "images",
        image_size=(6, 6),
        batch_size=4,
        shuffle=shuffle,
        verbose=False,
    )
    scaled = dataset.map(lambda images, labels: (images / 255, labels))
    return dataset.class_names, scaled.prefetch(2)


classes, ordered = read(shuffle=False)
_, shuffled = read(shuffle=True)

batches = [images for images, _ in ordered]
labels = [int(label) for _, batch in ordered for label in batch]
epochs = [
    [round(float(i.numpy().sum()), 3) for x, _ in shuffled for i in x]
    for _ in range(2)
]
same_order = epochs[0] == epochs[1]
epochs = [sorted(epoch) for epoch in epochs]
shutil.rmtree("images")
print(classes, [tuple(batch.shape) for batch in batches])
#> ['cat', 'dog'] [(4, 6, 6, 3), (4, 6, 6, 3), (2, 6, 6, 3)]
print(same_order)
#> False
