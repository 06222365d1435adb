"""Equal once `zero_grad` comes before every backward pass."""

import keras

DIFFERS = {
    "grads": "PyTorch adds to the last gradient, a tape starts afresh",
}


def check(tensorflow):
    # What the page says: a Keras optimiser can add gradients up itself.
    weight = keras.Variable(0.0)
    sgd = keras.optimizers.SGD(0.5, gradient_accumulation_steps=2)
    sgd.apply([keras.ops.convert_to_tensor(1.0)], [weight])
    assert weight.numpy() == 0
    sgd.apply([keras.ops.convert_to_tensor(3.0)], [weight])
    assert weight.numpy() == -1  # half of their mean
