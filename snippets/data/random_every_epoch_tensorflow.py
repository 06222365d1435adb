import tensorflow as tf

tf.random.set_seed(0)
count = 50
rows = tf.data.Dataset.range(count)


def noise(row):
    return tf.random.uniform(())


def two_epochs_alike(dataset):
    first, second = ([*dataset.as_numpy_iterator()] for _ in range(2))
    return first == second


seeded_alike = two_epochs_alike(rows.map(noise))
cached_alike = two_epochs_alike(rows.map(noise).cache())
print(seeded_alike, cached_alike)
#> True True

generator = tf.random.Generator.from_seed(0)
mended = rows.map(lambda row: generator.uniform(()))
mended_alike = two_epochs_alike(mended)
print(mended_alike)
#> False
