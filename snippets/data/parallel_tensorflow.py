import tensorflow as tf

stream = tf.data.Dataset.range(6).map(
    lambda row: row, num_parallel_calls=2
)
rows = sorted(int(row) for row in stream)
mended_rows = rows
print(rows, mended_rows)
#> [0, 1, 2, 3, 4, 5] [0, 1, 2, 3, 4, 5]

noise = tf.data.Dataset.range(8).map(
    lambda index: (index, tf.random.uniform(())),
    num_parallel_calls=tf.data.AUTOTUNE,
)
epoch = list(noise.prefetch(2).as_numpy_iterator())
in_order = [int(index) for index, _ in epoch] == list(range(8))
distinct_draws = len({draw for _, draw in epoch})
mended_draws = distinct_draws
print(in_order, distinct_draws, mended_draws)
#> True 8 8
