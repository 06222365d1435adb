import tensorflow as tf

rows = tf.data.Dataset.range(60)


def epoch(dataset):
    return [batch.numpy().tolist() for batch in dataset]


def neighbours(batches):
    return all(b == [b[0], b[0] + 1, b[0] + 2] for b in batches)


batch_first = rows.batch(3).shuffle(20)
cache_last = rows.shuffle(60).batch(3).cache()
batches_are_runs = neighbours(epoch(batch_first))
another_order = epoch(cache_last) != epoch(cache_last)
print(batches_are_runs, another_order)
#> True False

mended = rows.cache().shuffle(60).batch(3).prefetch(tf.data.AUTOTUNE)
mended_batches_are_runs = neighbours(epoch(mended))
mended_another_order = epoch(mended) != epoch(mended)
print(mended_batches_are_runs, mended_another_order)
#> False True
