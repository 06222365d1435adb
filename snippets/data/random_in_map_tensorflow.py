import numpy as np
import tensorflow as tf

rows = tf.data.Dataset.range(100)


def numpy_noise(row):
    return np.random.random()


def noise(row):
    return tf.random.uniform(())


def distinct(dataset):
    return len(set(dataset.as_numpy_iterator()))


distinct_numpy = distinct(rows.map(numpy_noise))
print(distinct_numpy)
#> 1

distinct_mended = distinct(rows.map(noise))
print(distinct_mended)
#> 100
