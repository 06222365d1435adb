"""Equal with half the strength in Keras. The same holds for Adam, and
`fit` adds the penalty to the loss itself."""

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "word_for_word": (
        "the gradient of a square brings a factor of two, "
        "which weight_decay leaves out"
    ),
}


def check(pytorch, tensorflow):
    variable = tf.Variable(tensorflow.start)
    with tf.GradientTape() as tape:
        penalty = keras.regularizers.L2(0.1)(variable)
    gradient = tape.gradient(penalty, variable).numpy()
    assert np.allclose(gradient, 0.2 * tensorflow.start, rtol=1e-6)

    weight = torch.tensor(pytorch.start, requires_grad=True)
    optimizer = torch.optim.Adam(
        [weight], lr=0.01, weight_decay=0.5, eps=1e-12
    )
    for _ in range(20):
        optimizer.zero_grad()
        ((pytorch.x @ weight - pytorch.y) ** 2).mean().backward()
        optimizer.step()

    layer = keras.layers.Dense(
        1,
        use_bias=False,
        kernel_regularizer=keras.regularizers.L2(0.25),
    )
    model = keras.Sequential([keras.Input((3,)), layer])
    layer.set_weights([tensorflow.start])
    model.compile(keras.optimizers.Adam(0.01, epsilon=1e-12), "mse")
    history = model.fit(
        tensorflow.x,
        tensorflow.y,
        batch_size=8,
        epochs=20,
        verbose=0,
    )
    weight = weight.detach().numpy()
    assert np.allclose(layer.get_weights()[0], weight, atol=1e-5)
    # The loss that fit reports holds the penalty too.
    start = tensorflow.start
    error = np.mean((tensorflow.x @ start - tensorflow.y) ** 2)
    penalty = 0.25 * np.sum(start**2)
    assert abs(history.history["loss"][0] - error - penalty) < 1e-4
