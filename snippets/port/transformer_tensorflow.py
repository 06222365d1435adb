import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = rng.integers(0, 11, (10, 16, 6))
y = (2 * x + 1) % 11

ids = keras.Input((6,), dtype="int64")
h = layers.Embedding(11, 8)(ids)
attention = layers.MultiHeadAttention(num_heads=2, key_dim=4)
h = layers.LayerNormalization()(
    h + attention(h, h, use_causal_mask=True)
)
wide = layers.Dense(16, activation="gelu")(h)
h = layers.LayerNormalization()(h + layers.Dense(8)(wide))
model = keras.Model(ids, layers.Dense(11)(h))
loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def draw(*shape):
    return rng.normal(0.1, 0.5, shape)


e, w_in, b_in = draw(11, 8), draw(24, 8), draw(24)
out = [draw(8, 8).T.reshape(2, 4, 8), draw(8)]
dense = [draw(16, 8).T, draw(16), draw(8, 16).T, draw(8)]
norm_1, norm_2 = [draw(8), draw(8)], [draw(8), draw(8)]
head = [draw(11, 8).T, draw(11)]
qkv = []
for w, b in zip(np.split(w_in, 3), np.split(b_in, 3), strict=True):
    qkv += [w.T.reshape(8, 2, 4), b.reshape(2, 4)]
model.set_weights([e, *qkv, *out, *norm_1, *dense, *norm_2, *head])
logits = model(x[0])

optimizer = keras.optimizers.SGD(learning_rate=0.25)
losses = []
for inputs, tokens in zip(x, y, strict=True):
    with tf.GradientTape() as tape:
        loss = loss_function(tokens, model(inputs, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    losses.append(float(loss))
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 2.563 2.120
