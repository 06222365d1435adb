import keras
import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

logits = tf.Variable([[0.0, 200.0]])
labels = tf.constant([0], dtype="int64")

with tf.GradientTape() as tape:
    cross_entropy = SparseCategoricalCrossentropy(from_logits=True)
    loss = cross_entropy(labels, logits)
grad = tape.gradient(loss, logits)
print(loss.numpy(), grad.numpy())
#> 200.0 [[-1.  1.]]

with tf.GradientTape() as tape:
    probabilities = keras.ops.softmax(logits)
    cross_entropy = SparseCategoricalCrossentropy()
    softmax_loss = cross_entropy(labels, probabilities)
softmax_grad = tape.gradient(softmax_loss, logits)
print(softmax_loss.numpy(), softmax_grad.numpy())
#> 200.0 [[-1.  1.]]

array = probabilities.numpy()
array_loss = cross_entropy(labels, array)
print(f"{array_loss:.4f}")
#> 16.1181
