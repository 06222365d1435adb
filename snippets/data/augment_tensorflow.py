import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.random((6, 4, 5, 3), dtype=np.float32)
flips = rng.random(6) < 0.5  # one decision for both frameworks
tops = rng.integers(0, 2, 6)
print(flips.tolist(), tops.tolist())
#> [False, True, True, False, False, True] [1, 0, 1, 1, 1, 1]

rows = []
for image, flip, top in zip(images, flips, tops, strict=True):
    hwc = tf.constant(image)
    if flip:
        hwc = tf.image.flip_left_right(hwc)
    hwc = tf.image.crop_to_bounding_box(hwc, int(top), 1, 3, 4)
    rows.append(0.5 * hwc)
augmented = tf.stack(rows)
print(tuple(augmented.shape))
#> (6, 3, 4, 3)

by_name = tf.image.adjust_brightness(images[0], 0.5)
print(by_name[0, 0].numpy().round(3))
#> [1.351 1.137 1.011]
brightness = 0.5 * tf.constant(images[0])
print(brightness[0, 0].numpy().round(3))
#> [0.425 0.318 0.256]
