import tensorflow as tf

tf.random.set_seed(0)
count, train_count = 1000, 800
rows = tf.data.Dataset.range(count)
shuffled = rows.shuffle(count, seed=0)
train_rows, test_rows = (
    shuffled.take(train_count),
    shuffled.skip(train_count),
)


def epoch(subset):
    return set(subset.as_numpy_iterator())


leaked = len(epoch(train_rows) & epoch(test_rows))
print(leaked > 100)
#> True

shuffled = rows.shuffle(count, seed=0, reshuffle_each_iteration=False)
train_rows, test_rows = (
    shuffled.take(train_count),
    shuffled.skip(train_count),
)
sizes = [len(epoch(train_rows)), len(epoch(test_rows))]
leaked_when_split_once = len(epoch(train_rows) & epoch(test_rows))
print(sizes, leaked_when_split_once)
#> [800, 200] 0
