import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
factor = 1.0
kept_symbols = []


@tf.function
def scale(x):
    return x * factor


values = [scale(tf.constant(3.0)).numpy().item()]
factor = 5.0
values.append(scale(tf.constant(3.0)).numpy().item())
print(values)
#> [3.0, 3.0]

by_argument = tf.function(lambda x, by: x * by)
factors = tf.constant([1.0, 5.0])
x = tf.constant(3.0)
mended = [by_argument(x, by).numpy().item() for by in factors]
print(mended)
#> [3.0, 15.0]

noise = tf.function(lambda: tf.random.uniform(()))
distinct = len({noise().numpy() for _ in range(3)})
numpy_noise = tf.function(lambda x: x + rng.random())
numpy_distinct = len(
    {numpy_noise(tf.constant(0.0)).numpy() for _ in range(3)}
)
print(distinct, numpy_distinct)
#> 3 1

keep = tf.function(lambda x: kept_symbols.append(x * 2))
keep(tf.constant(1.0))
keep(tf.constant(2.0))
number_kept = len(kept_symbols)
print(kept_symbols)
#> [<tf.Tensor 'mul:0' shape=() dtype=float32>]
