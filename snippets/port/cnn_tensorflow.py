import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

images, targets = load_digits(return_X_y=True)
x = (images[:400] / 16).astype("float32").reshape(10, 40, 8, 8, 1)
y = targets[:400].reshape(10, 40)

norm = layers.BatchNormalization(momentum=0.9)  # epsilon is 1e-3
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(6, 3, padding="same", use_bias=False),
        norm,
        layers.ReLU(),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
rng = np.random.default_rng(0)
kernel = rng.normal(0.05, 0.2, (6, 1, 3, 3)).transpose(2, 3, 1, 0)
model.trainable_variables[0].assign(kernel)
for variable in model.trainable_variables[1:]:
    variable.assign(rng.normal(0.05, 0.2, variable.shape[::-1]).T)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
losses = []
for inputs, labels in zip(x, y, strict=True):
    with tf.GradientTape() as tape:
        logits = model(inputs, training=True)
        loss = loss_function(labels, logits)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    losses.append(float(loss))

running_var = norm.moving_variance.numpy()
running_var_over_n = running_var
print(f"{losses[0]:.3f} {losses[-1]:.3f}")
#> 2.379 1.899
