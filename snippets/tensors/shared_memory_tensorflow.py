import numpy as np
import tensorflow as tf

array = np.array([1.0, 2.0, 3.0])
shared = tf.convert_to_tensor(array)
copied = tf.constant(array)
array[0] = 7.0
print(shared.numpy().tolist(), copied.numpy().tolist())
#> [1.0, 2.0, 3.0] [1.0, 2.0, 3.0]

weights = tf.constant([1.0, 2.0, 3.0])
numbers = weights.numpy()
numbers[1] = 8.0
print(weights.numpy().tolist())
#> [1.0, 2.0, 3.0]

kept = tf.constant([1.0, 2.0, 3.0])
own = kept.numpy()
own[1] = 8.0
print(kept.numpy().tolist())
#> [1.0, 2.0, 3.0]
