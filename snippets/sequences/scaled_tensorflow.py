import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
query, key, value = tf.constant(
    rng.standard_normal((3, 2, 5, 8), dtype=np.float32)
)
attention = keras.ops.dot_product_attention(  # wants an axis of heads
    query[:, :, None], key[:, :, None], value[:, :, None]
)[:, :, 0]
attention_layer = keras.layers.Attention()([query, value, key])
scaled_layer = keras.layers.Attention()([query / 8**0.5, value, key])
scores = tf.matmul(query, key, transpose_b=True) / 8**0.5
by_hand = tf.nn.softmax(scores) @ value
print(attention_layer[0, 0, :4].numpy().round(3))
#> [ 0.207  0.028  0.233 -0.035]
print(attention[0, 0, :4].numpy().round(3))
#> [ 0.077 -0.104  0.055  0.015]
