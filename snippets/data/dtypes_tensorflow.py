import keras
import numpy as np
import tensorflow as tf

columns = ([1.5, 2.5], [2, 3])  # Python numbers
from_slices = tf.data.Dataset.from_tensor_slices

inputs, targets = next(iter(from_slices(columns).batch(2)))
input_type, target_type = inputs.dtype, targets.dtype
print(inputs, targets, sep="\n")
#> tf.Tensor([1.5 2.5], shape=(2,), dtype=float32)
#> tf.Tensor([2 3], shape=(2,), dtype=int32)

columns = (np.float32(columns[0]), np.int64(columns[1]))
mended_inputs, mended_targets = next(
    iter(from_slices(columns).batch(2))
)
print(mended_inputs, mended_targets, sep="\n")
#> tf.Tensor([1.5 2.5], shape=(2,), dtype=float32)
#> tf.Tensor([2 3], shape=(2,), dtype=int64)

labels = tf.constant([0, 2, 1])
one_hot = keras.utils.to_categorical(labels.numpy())
mended_one_hot = one_hot.astype("float32")
print(one_hot.dtype, mended_one_hot.dtype)
#> float64 float32
