"""Equal once TensorFlow adds up in float64."""

import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "running_total": "each step rounds; PyTorch keeps a wider sum inside",
}


def check(tensorflow):
    """Long sums of numbers of both signs, and a long matrix product."""
    assert abs(tensorflow.running_total - 100_000) > 100
    with tf.device("CPU"):
        last = tf.cumsum(tensorflow.small)[-1]
    assert tensorflow.running_total == last
    rng = np.random.default_rng(0)
    x = rng.standard_normal(1_000_000, dtype=np.float32)
    exact = x.astype(np.float64).sum()
    scale = np.abs(x).sum(dtype=np.float64)
    one = float(torch.from_numpy(x).sum())
    other = float(tf.reduce_sum(x))
    assert max(abs(one - exact), abs(other - exact)) < 1e-7 * scale
    a = rng.standard_normal((64, 2048), dtype=np.float32)
    b = rng.standard_normal((2048, 64), dtype=np.float32)
    one = (torch.from_numpy(a) @ torch.from_numpy(b)).numpy()
    other = (tf.constant(a) @ tf.constant(b)).numpy()
    apart = np.abs(one - other).max() / np.abs(other).max()
    assert apart < 1e-5
    return {"matmul_apart": apart}
