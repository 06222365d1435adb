import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
table = rng.standard_normal((6, 3), dtype=np.float32)
table[0] = 0
ids = np.array([[4, 1, 4, 0, 0], [2, 5, 0, 0, 0]])
targets = rng.standard_normal((2, 5, 3), dtype=np.float32)

fresh = layers.Embedding(6, 3, mask_zero=True)
fresh.build()
row_is_zero = bool(keras.ops.all(fresh.embeddings[0] == 0))
print(row_is_zero)
#> False

embedding = layers.Embedding(6, 3, mask_zero=True)
embedding.build()
embedding.set_weights([table])
with tf.GradientTape(persistent=True) as tape:
    vectors = embedding(ids)
    mask = embedding.compute_mask(ids)
    masked = vectors * keras.ops.cast(mask, "float32")[..., None]
    loss = keras.ops.sum(vectors * targets)
    masked_loss = keras.ops.sum(masked * targets)
gradient = tape.gradient(loss, embedding.embeddings)
table_gradient = tf.convert_to_tensor(gradient)
print(table_gradient[0].numpy().round(2))
#> [ 0.67 -0.29  0.24]

gradient = tape.gradient(masked_loss, embedding.embeddings)
mended_gradient = tf.convert_to_tensor(gradient)
average = layers.GlobalAveragePooling1D()(vectors, mask=mask)
print(average.numpy().round(2))
#> [[ 0.25 -0.38  0.71]
#>  [-0.45 -0.65 -0.78]]
