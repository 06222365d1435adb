import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

logits = tf.constant([[1000.0, 0.0]])
labels = tf.constant([1], dtype="int64")

two_steps = tf.math.log(tf.nn.softmax(logits))
one_step = tf.nn.log_softmax(logits)
log_sum = tf.reduce_logsumexp(logits, axis=1)
print(two_steps.numpy(), one_step.numpy(), log_sum.numpy())
#> [[  0. -inf]] [[    0. -1000.]] [1000.]

loss = SparseCategoricalCrossentropy(from_logits=True)(labels, logits)
print(loss.numpy())
#> 1000.0
