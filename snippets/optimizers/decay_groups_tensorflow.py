import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.set_weights([start, np.full(1, 0.5)])


optimizer = keras.optimizers.AdamW(
    learning_rate=0.01, weight_decay=0.5, epsilon=1e-12
)
optimizer.exclude_from_weight_decay(var_names=["bias"])
for _ in range(10):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
kernel, bias = model.get_weights()
print(kernel.ravel().round(4), bias.round(4))
#> [-0.1469 -0.7652  0.0756] [0.4005]
