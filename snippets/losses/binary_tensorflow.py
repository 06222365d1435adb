import keras
import tensorflow as tf
from keras.losses import BinaryCrossentropy

logits = tf.constant([[-1.5], [0.5], [2.0]])
labels = tf.constant([[0.0], [1.0], [0.0]])

loss = BinaryCrossentropy(from_logits=True)(labels, logits)
print(f"{loss:.4f}")
#> 0.9341

probabilities = keras.ops.sigmoid(logits)
from_probabilities = BinaryCrossentropy()(labels, probabilities)
print(f"{from_probabilities:.4f}")
#> 0.9341

logits_by_default = float(BinaryCrossentropy()(labels, logits))
print(f"{logits_by_default:.4f}")
#> 5.5452
