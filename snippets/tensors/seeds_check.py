"""Each framework repeats its own numbers; only NumPy's are in both."""

import keras
import tensorflow as tf
import torch

DIFFERS = {
    "first": "the same seed starts another generator",
    "second": "the same seed starts another generator",
    "again": "the same seed starts another generator",
    "own_stream": "the same seed starts another generator",
}


def check(pytorch, tensorflow):
    assert pytorch.second.shape == tensorflow.second.shape
    # A generator of its own is the same algorithm as the global one.
    assert torch.equal(pytorch.own_stream, pytorch.first)
    tf.random.set_seed(0)
    first = tf.random.uniform((3,))
    tf.random.set_seed(0)
    assert (tf.random.uniform((3,)) == first).numpy().all()
    draws = [
        tf.random.stateless_uniform((3,), seed=(1, 2)).numpy().tolist()
        for _ in range(2)
    ]
    assert draws[0] == draws[1]
    # A Keras initializer gives the same numbers at every call.
    glorot = keras.initializers.GlorotUniform
    for initializer in (glorot(seed=0), glorot()):
        calls = [initializer((2, 3)).numpy() for _ in range(2)]
        assert (calls[0] == calls[1]).all()
    assert (glorot()((2, 3)) != glorot()((2, 3))).numpy().any()
