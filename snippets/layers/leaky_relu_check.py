"""Equal once the slope is written down. There are three defaults."""

import tensorflow as tf

DIFFERS = {
    "layer": "the slope is 0.01 in PyTorch and 0.3 in the Keras layer",
    "function": "the slope is 0.2 in the Keras function",
}


def check(pytorch, tensorflow):
    raw = tf.nn.leaky_relu(tensorflow.x)
    assert (raw == tensorflow.function).numpy().all()
    return {
        "pytorch_slope": -pytorch.layer[1].item(),
        "layer_slope": -float(tensorflow.layer[1]),
        "function_slope": -float(tensorflow.function[1]),
    }
