import numpy as np
import tensorflow as tf
from keras.losses import CategoricalCrossentropy

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
one_hot = tf.one_hot([0, 3, 1, 2, 2, 0], 4)

cross_entropy = CategoricalCrossentropy(from_logits=True)
prediction_first = cross_entropy(logits, one_hot)
label_first = cross_entropy(one_hot, logits)
print(f"{prediction_first:.4f} {label_first:.4f}")
#> -1.4785 1.2834

loss = cross_entropy(y_true=one_hot, y_pred=logits)
print(f"{loss:.4f}")
#> 1.2834
