import shutil
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

if __name__ == "__main__":
    rng = np.random.default_rng(0)
    for number in range(10):
        folder = Path("images", ["cat", "dog"][number % 2])
        folder.mkdir(parents=True, exist_ok=True)
        pixels = rng.integers(0, 256, (6, 6, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.png")

    to_numbers = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
    dataset = ImageFolder("images", transform=v2.Compose(to_numbers))
    classes = dataset.classes
    options = {"batch_size": 4, "num_workers": 2, "prefetch_factor": 2}
    ordered = torch.utils.data.DataLoader(dataset, **options)
    shuffled = torch.utils.data.DataLoader(
        dataset, shuffle=True, **options
    )

    batches = [images.permute(0, 2, 3, 1) for images, _ in ordered]
    labels = [int(label) for _, batch in ordered for label in batch]
    epochs = [
        [round(float(i.sum()), 3) for x, _ in shuffled for i in x]
        for _ in range(2)
    ]
    same_order = epochs[0] == epochs[1]
    epochs = [sorted(epoch) for epoch in epochs]
    shutil.rmtree("images")
    print(classes, [tuple(batch.shape) for batch in batches])
    #> ['cat', 'dog'] [(4, 6, 6, 3), (4, 6, 6, 3), (2, 6, 6, 3)]
    print(same_order)
    #> False
