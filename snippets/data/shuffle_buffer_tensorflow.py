import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
classes = 5
rows = np.repeat(np.arange(classes), 200)  # 1,000 rows, sorted
dataset = tf.data.Dataset.from_tensor_slices(rows)


def first_classes(buffer_size, batch_size=50):
    batches = dataset.shuffle(buffer_size, seed=0).batch(batch_size)
    batch = next(iter(batches))
    return len(set(batch.numpy().tolist()))


classes_seen = first_classes(buffer_size=50)
every_class = classes_seen == classes
print(every_class, classes_seen)
#> False 1

mended = first_classes(buffer_size=len(rows)) == classes
print(mended)
#> True
