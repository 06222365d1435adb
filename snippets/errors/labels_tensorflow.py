import textwrap

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((4, 3), dtype=np.float32))
labels = tf.constant([1, 3, 2, 1], tf.int64)  # counted from 1

loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
try:
    with tf.device("CPU:0"):
        loss_function(labels, logits)
except tf.errors.InvalidArgumentError as error:
    print(textwrap.fill(error.message.partition("}} ")[2], 64))
    #> Received a label value of 3 which is outside the valid range of
    #> [0, 3).  Label values: 1 3 2 1
    #> [Op:SparseSoftmaxCrossEntropyWithLogits] name:

labels = labels - 1  # classes counted from 0
try:
    loss_function(labels[:3], logits)
except ValueError as error:
    print(textwrap.fill(str(error), 64))
    #> Arguments `target` and `output` must have the same shape up
    #> until the last dimension: target.shape=(3,), output.shape=(4, 3)

loss = loss_function(labels, logits)
print(f"{loss:.4f}")
#> 0.7819
