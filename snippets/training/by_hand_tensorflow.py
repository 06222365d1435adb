import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((x[:1400], y[:1400]))
batches = dataset.batch(64)

rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
hidden = keras.layers.Dense(32, activation="relu")
output = keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, output])
hidden.kernel.assign(start_1)
output.kernel.assign(start_2)

optimizer = keras.optimizers.SGD(learning_rate=0.2)
loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


@tf.function
def train_step(inputs, targets):
    with tf.GradientTape() as tape:
        loss = loss_function(targets, model(inputs, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


losses = []
for _ in range(10):
    total = 0.0
    for inputs, targets in batches:
        loss = train_step(inputs, targets)
        total += float(loss) * len(targets)
    losses.append(total / 1400)

final_loss = losses[-1]
weight_1, bias_1, weight_2, bias_2 = model.get_weights()
print(f"{losses[0]:.4f} {final_loss:.4f}")
#> 2.1091 0.1803
