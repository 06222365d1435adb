import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.integers(0, 4, 2000).astype("float32"))

ordered, order = tf.sort(x), tf.argsort(x, stable=True)
first = order[:5].numpy().tolist()
print(first)
#> [5, 6, 7, 8, 23]

top_values, top_index = tf.math.top_k(x, k=10)
in_order = top_index.numpy().tolist() == sorted(top_index.numpy())
print(top_values.numpy().tolist(), in_order)
#> [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0] True

order_down = tf.argsort(x, direction="DESCENDING", stable=True)
top_stable = order_down[:10].numpy().tolist()
print(top_stable)
#> [0, 9, 11, 14, 19, 21, 25, 28, 30, 33]
