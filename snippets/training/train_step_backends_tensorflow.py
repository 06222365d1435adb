import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((80, 4), dtype=np.float32)
y = rng.integers(0, 3, 80)
start = rng.standard_normal((4, 3), dtype=np.float32)


class WatchesGradients(keras.Sequential):
    def train_step(self, data):
        inputs, targets = data
        with tf.GradientTape() as tape:
            logits = self(inputs, training=True)
            loss = self.compute_loss(y=targets, y_pred=logits)
        weights = self.trainable_variables
        gradients = tape.gradient(loss, weights)
        self.optimizer.apply(gradients, weights)
        return {"loss": loss, "norm": tf.norm(gradients[0])}


model = WatchesGradients([keras.Input((4,)), keras.layers.Dense(3)])
model.layers[0].kernel.assign(start)
model.compile(
    keras.optimizers.SGD(learning_rate=0.5),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
history = model.fit(x, y, batch_size=80, epochs=3, verbose=0).history
losses = [float(loss) for loss in history["loss"]]
norms = [float(norm) for norm in history["norm"]]
weight, bias = model.get_weights()
print(np.round(losses, 3), np.round(norms, 3))
#> [1.856 1.748 1.65 ] [0.445 0.429 0.411]
