import keras
import numpy as np
import tensorflow as tf
from keras import layers

model = keras.Sequential(
    [
        keras.Input((784,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(10),
    ]
)
parameters = model.count_params()

rng = np.random.default_rng(0)
shapes = [(784, 64), (64,), (64, 64), (64,), (64, 10), (10,)]
weights = [rng.normal(0, 0.1, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((32, 784), dtype=np.float32)
y = rng.integers(0, 10, 32)

model.set_weights(weights)

cross_entropy = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
with tf.GradientTape() as tape:
    logits = model(x)
    loss = cross_entropy(y, logits)
gradients = tape.gradient(loss, model.trainable_variables)
weight_gradient, bias_gradient = gradients[0], gradients[-1]

print(parameters)
#> 55050
print(f"{loss:.2f}")
#> 2.58
print(f"{tf.norm(weight_gradient):.2f} {tf.norm(bias_gradient):.2f}")
#> 1.42 0.21
