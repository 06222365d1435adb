"""With PyTorch's weights copied into the parts, outputs and gradients
agree. Core Keras has no such layer, and needs few parts to build one."""

import keras
import numpy as np
import tensorflow as tf
import torch
from sidebyside import port


def check(pytorch, tensorflow):
    assert not hasattr(keras.layers, "TransformerEncoder")
    settings = [
        layer.get_config() for layer in tensorflow.encoder.layers
    ]
    rates = [s.get("rate", s.get("dropout")) for s in settings]
    rates = [rate for rate in rates if rate is not None]
    assert rates == 4 * [pytorch.dropout]
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for weight in pytorch.encoder.parameters():
            values = rng.normal(0, 0.5, weight.shape)
            weight.copy_(torch.from_numpy(values))
    ours, theirs = pytorch.encoder.eval(), tensorflow.encoder
    parts = [
        *(ours.self_attn, ours.norm1),
        *(ours.linear1, ours.linear2, ours.norm2),
    ]
    layers = [layer for layer in theirs.layers if layer.weights]
    port.to_keras(parts, layers)

    x = rng.standard_normal((3, 5, 8), dtype=np.float32)
    target = rng.standard_normal((3, 5, 8), dtype=np.float32)
    output = ours(torch.from_numpy(x))
    (output - torch.from_numpy(target)).square().sum().backward()
    with tf.GradientTape() as tape:
        keras_output = theirs(x)
        loss = tf.reduce_sum((keras_output - target) ** 2)
    _agree(output.detach().numpy(), keras_output.numpy())

    moved = list(port.in_keras_layout(parts, layers, lambda w: w.grad))
    gradients = tape.gradient(loss, [v for v, _ in moved])
    largest = max(float(abs(g.numpy()).max()) for g in gradients)
    for (_, ours), theirs in zip(moved, gradients, strict=True):
        # the gradient of a key's bias is zero but for rounding
        _agree(ours, theirs.numpy(), floor=1e-2 * largest)


def _agree(ours, theirs, floor=0.0):
    bound = 1e-5 * max(abs(theirs).max(), floor)
    assert abs(ours - theirs).max() <= bound, abs(ours - theirs).max()
