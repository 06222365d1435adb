import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
scores = rng.standard_normal((100, 10), dtype=np.float32)
labels = rng.integers(0, 10, 100)
one_hot = tf.one_hot(labels, 10)
logits = scores + one_hot
probabilities = keras.ops.softmax(logits)

metric = keras.metrics.BinaryAccuracy()
binary_accuracy = metric(one_hot, probabilities)
metric = keras.metrics.CategoricalAccuracy()
accuracy = metric(one_hot, probabilities)
print(f"{binary_accuracy:.3f} {accuracy:.3f}")
#> 0.909 0.340

binary_loss = keras.losses.BinaryCrossentropy()(
    one_hot, probabilities.numpy()
)
categorical_loss = keras.losses.CategoricalCrossentropy()(
    one_hot, probabilities.numpy()
)
print(f"{binary_loss:.4f} {categorical_loss:.4f}")
#> 0.2661 1.7986
