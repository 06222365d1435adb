import keras
import numpy as np

rng = np.random.default_rng(0)
weights = rng.normal(0, 0.4, (4, 8, 8)).astype(np.float32)
biases = rng.normal(0, 0.4, (4, 8)).astype(np.float32)
query, key, value = rng.standard_normal((3, 2, 5, 8), dtype=np.float32)
x = query

attention = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
attention.build(query.shape, value.shape, key.shape)
parts = []
for weight, bias in zip(weights[:3], biases[:3], strict=True):
    parts += [weight.reshape(8, 2, 4), bias.reshape(2, 4)]
attention.set_weights([*parts, weights[3].reshape(2, 4, 8), biases[3]])

allowed = np.tril(np.ones((5, 5), dtype=bool))
causal = attention(x, x, attention_mask=allowed)
as_in_keras = causal
unmasked = default_axes = attention(x, x)
scaled = keras.ops.dot_product_attention(
    x[:, :, None], x[:, :, None], x[:, :, None], mask=allowed
)[:, :, 0]
blocked = int(np.isnan(as_in_keras).any(axis=2).sum())
as_in_keras = as_in_keras[0, 0]
print(blocked)
#> 0
print(f"{unmasked[0, 0, 0]:.3f} {default_axes[0, 0, 0]:.3f}")
#> 0.397 0.397
