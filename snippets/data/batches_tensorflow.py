import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((10, 3), dtype=np.float32)
y = rng.integers(0, 4, 10)

dataset = tf.data.Dataset.from_tensor_slices((x, y))
batches = dataset.batch(4)
print([len(targets) for _, targets in batches])
#> [4, 4, 2]

batches = dataset.batch(4, drop_remainder=True)
full_batches = [len(targets) for _, targets in batches]
print(full_batches)
#> [4, 4]

order = rng.permutation(10)  # one order for both frameworks
shuffled = tf.data.Dataset.from_tensor_slices((x[order], y[order]))
batches = shuffled.batch(4)
epoch = [(inputs, targets) for inputs, targets in batches]
batch_count = len(batches)
print(batch_count)
#> 3
print(epoch[0][1])
#> tf.Tensor([0 2 1 0], shape=(4,), dtype=int64)
