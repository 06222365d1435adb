import keras
import tensorflow as tf

labels = tf.constant([0, 1, 2, 0], tf.int64)
right = tf.gather(tf.eye(3), labels)
wrong = tf.gather(tf.eye(3), [1, 2, 0, 0])

metric = keras.metrics.SparseCategoricalAccuracy()
first_batch = float(metric(labels, right))
second_batch = float(metric(labels, wrong))
print(first_batch, second_batch)
#> 1.0 0.625

both_batches = float(metric.result())
metric.reset_state()
fixed_second_batch = float(metric(labels, wrong))
print(fixed_second_batch, both_batches)
#> 0.25 0.625
