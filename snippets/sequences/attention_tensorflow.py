import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
weights = rng.normal(0, 0.4, (4, 8, 8)).astype(np.float32)
biases = rng.normal(0, 0.4, (4, 8)).astype(np.float32)
query, key, value = rng.standard_normal((3, 2, 5, 8), dtype=np.float32)

attention = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
attention.build(query.shape, value.shape, key.shape)
parts = []
for weight, bias in zip(weights[:3], biases[:3], strict=True):
    parts += [weight.reshape(8, 2, 4), bias.reshape(2, 4)]
attention.set_weights([*parts, weights[3].reshape(2, 4, 8), biases[3]])

same_order = attention(query, key, value)
with tf.GradientTape() as tape:
    output, scores = attention(
        query, value, key, return_attention_scores=True
    )
    loss = tf.reduce_sum(output**2)
scores = tf.reduce_mean(scores, axis=1)  # over the heads
gradients = tape.gradient(loss, attention.trainable_weights)
out_gradient = tf.reshape(gradients[6], (8, 8))
query_gradient = tf.reshape(gradients[0], (8, 8))
parameters = attention.count_params()
print(tuple(output.shape), tuple(scores.shape), parameters)
#> (2, 5, 8) (2, 5, 5) 288
print(same_order[0, 0, :4].numpy().round(3))
#> [ 0.01  -1.386  0.337 -1.302]
print(output[0, 0, :4].numpy().round(3))
#> [-0.057 -0.79   0.366 -1.463]
