import keras
import tensorflow as tf
from keras.losses import BinaryCrossentropy

logits = tf.Variable([-30.0, 30.0])
labels = tf.constant([1.0, 0.0])

with tf.GradientTape() as tape:
    loss = BinaryCrossentropy(from_logits=True)(labels, logits)
grad = tape.gradient(loss, logits)
print(f"{loss:.2f}", grad.numpy().round(3))
#> 30.00 [-0.5  0.5]

probabilities = tf.Variable(keras.ops.sigmoid(logits).numpy())
with tf.GradientTape() as tape:
    array_loss = BinaryCrossentropy()(labels, probabilities)
print(f"{array_loss:.2f}")
#> 16.03

clipped_loss = array_loss
clipped_grad = tape.gradient(array_loss, probabilities)
print(f"{clipped_loss:.2f}", clipped_grad.numpy())
#> 16.03 [0. 0.]
