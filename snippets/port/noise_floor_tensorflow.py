import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
images, targets = load_digits(return_X_y=True)
x = tf.constant(images[:300] / 16, tf.float32)
y = tf.constant(targets[:300])
start = (rng.standard_normal((64, 16)) / 8).astype(np.float32)
out = (rng.standard_normal((16, 10)) / 4).astype(np.float32)
nudged_start = start.copy()
nudged_start[20, 3] = np.nextafter(start[20, 3], np.float32(9))


def train(start):
    weights = [tf.Variable(start), tf.Variable(out)]
    optimizer = keras.optimizers.SGD(learning_rate=0.25)
    for _ in range(50):
        with tf.GradientTape() as tape:
            logits = tf.nn.relu(x @ weights[0]) @ weights[1]
            loss = tf.reduce_mean(
                tf.nn.sparse_softmax_cross_entropy_with_logits(
                    y, logits
                )
            )
        optimizer.apply(tape.gradient(loss, weights), weights)
    return weights[0].numpy(), float(loss)


weight, loss = train(start)
nudged_weight, nudged_loss = train(nudged_start)
row_in_batch, row_alone = (x @ weight)[:1], x[:1] @ weight
print(f"{loss:.4f} {nudged_loss:.4f}")
#> 0.5862 0.5862
