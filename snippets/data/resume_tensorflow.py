import shutil

import tensorflow as tf


def make_dataset():
    tf.random.set_seed(0)
    return tf.data.Dataset.range(12).shuffle(12, seed=0).batch(2)


batches = iter(make_dataset())
seen = [next(batches).numpy().tolist() for _ in range(2)]
saved = tf.train.Checkpoint(batches=batches).write("state/data")
never_stopped = [batch.numpy().tolist() for batch in batches]

later = iter(make_dataset())
tf.train.Checkpoint(batches=later).read(saved).assert_consumed()
resumed = [batch.numpy().tolist() for batch in later]
shutil.rmtree("state")

all_rows = sorted(sum(seen + resumed, []))
goes_on = resumed == never_stopped
print(len(seen), "batches, then", len(resumed), goes_on)
#> 2 batches, then 4 True
