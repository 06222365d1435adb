import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
scores = rng.standard_normal((12, 2, 5), dtype=np.float32)
logits = tf.constant(scores)  # (time, batch, class), class 0 is blank
labels = tf.constant([[1, 2, 2], [3, 4, 0]], dtype="int64")
label_lengths = tf.constant([3, 2], dtype="int64")
lengths = tf.constant([12, 9], dtype="int64")

per_row = tf.nn.ctc_loss(
    labels, logits, label_lengths, lengths, blank_index=0
)
print(per_row.numpy().round(3))
#> [12.201 12.459]

by_default = tf.reduce_mean(per_row)
print(f"{by_default:.4f}")
#> 12.3299

mean = by_default
print(f"{mean:.4f}")
#> 12.3299
