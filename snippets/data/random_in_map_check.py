"""`map` runs your Python function once and repeats what it recorded. A
`Dataset` runs it for each row."""

import tensorflow as tf

DIFFERS = {
    "distinct_numpy": "NumPy drew one number while `map` was recorded",
}


def check(pytorch, tensorflow):
    calls = []

    def count(row):
        calls.append(1)
        return row

    assert len(list(tf.data.Dataset.range(100).map(count))) == 100
    assert len(calls) == 1
