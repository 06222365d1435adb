import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((16, 5), dtype=np.float32)
y = rng.integers(0, 3, 16)
start = rng.standard_normal((5, 3), dtype=np.float32)
dense = layers.Dense(3, dtype="mixed_bfloat16")
model = keras.Sequential([keras.Input((5,)), dense])
dense.kernel.assign(start)

loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
with tf.GradientTape() as tape:
    logits = model(x)
    loss = loss_function(y, logits)
gradient = tape.gradient(loss, dense.kernel)
logits_dtype, loss_dtype = logits.dtype, loss.dtype
weight_dtype, gradient_dtype = dense.kernel.dtype, gradient.dtype
print(
    logits_dtype.name,
    loss_dtype.name,
    weight_dtype,
    gradient.dtype.name,
)
#> bfloat16 float32 float32 float32
print(f"{loss:.1f}")
#> 1.8

low = layers.Softmax(dtype="mixed_bfloat16")(logits)
high = layers.Softmax(dtype="float32")(logits)
low_dtype, high_dtype = low.dtype, high.dtype
sums = tf.reduce_sum(tf.cast(low, tf.float32), axis=-1)
low_sums_to_1 = bool(tf.reduce_max(abs(sums - 1)) < 1e-4)
sums = tf.reduce_sum(high, axis=-1)
high_sums_to_1 = bool(tf.reduce_max(abs(sums - 1)) < 1e-4)
print(low_sums_to_1, high_sums_to_1)
#> False True
