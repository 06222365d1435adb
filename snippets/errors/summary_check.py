"""The trainable numbers agree, and so do the running statistics and
what Adam remembers."""

import keras
import torch

DIFFERS = {"counted": "Keras also counts the running mean and variance"}


def check(pytorch, tensorflow):
    assert tensorflow.counted == pytorch.trainable + pytorch.running
    assert "params" not in str(pytorch.model)
    assert type(pytorch.optimizer) is torch.optim.Adam
    # Before its first call, a Keras model has nothing to count.
    lines = []
    unbuilt = keras.Sequential([keras.layers.Dense(2)])
    unbuilt.summary(print_fn=lines.append)
    assert "Total params: 0 " in lines[0]
    # Besides the moments there are the step and the learning rate.
    total = tensorflow.counted + tensorflow.moments + 2
    assert f"Total params: {total} " in tensorflow.after[0]
