import tensorflow as tf


def numbers():
    yield from range(4)


dataset = tf.data.Dataset.from_generator(
    numbers, output_signature=tf.TensorSpec((), "int64")
)
rows_in_two_epochs = [len(list(dataset)) for _ in range(2)]
print(rows_in_two_epochs)
#> [4, 4]

mended = [[int(row) for row in dataset] for _ in range(2)]
print(mended)
#> [[0, 1, 2, 3], [0, 1, 2, 3]]
