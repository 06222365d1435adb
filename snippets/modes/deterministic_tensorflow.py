import numpy as np
import tensorflow as tf

tf.config.experimental.enable_op_determinism()
try:
    tf.random.uniform((3,))
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> Random ops require a seed to be set when determinism is enabled

tf.random.set_seed(0)
draw = tf.random.uniform((3,))
tf.random.set_seed(0)
again = np.array_equal(draw, tf.random.uniform((3,)))
print(again)
#> True

values = tf.constant([1.0, 2.0, 3.0])
rows = [[0], [2], [0]]
total = tf.tensor_scatter_nd_add(tf.zeros(4), rows, values)
print(total)
#> tf.Tensor([4. 0. 2. 0.], shape=(4,), dtype=float32)
