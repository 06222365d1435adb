"""Equal once the numbers are converted to float32 first."""

import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "half_mean": "100,000 does not fit into TensorFlow's float16",
    "half_count": "TensorFlow adds in bfloat16, where 256 + 1 is 256",
}


def check():
    tenths = np.full(20_000, 0.1, np.float16)
    exact = tenths.astype(np.float64).sum()
    torch_sum = float(torch.from_numpy(tenths).sum())
    with tf.device("CPU"):
        tensorflow_sum = float(tf.reduce_sum(tenths))
    # PyTorch's sum is the exact one, rounded once.
    assert torch_sum == np.float16(exact)
    assert tf.reduce_sum(tf.ones(5000, tf.bfloat16)) == 4992
    assert torch.ones(5000, dtype=torch.bfloat16).sum() == 4992
    # The count is what breaks the mean: 65,520 rounds to infinity.
    tenth = tf.constant(0.1, tf.float16)
    with tf.device("CPU"):
        assert tf.reduce_mean(tf.fill((65_519,), tenth)) > 0.09
        assert tf.reduce_mean(tf.fill((65_520,), tenth)) == 0
    # In bfloat16, the next number after 256 is 258.
    assert torch.tensor(256, dtype=torch.bfloat16) + 1 == 256
    assert tf.constant(256, tf.bfloat16) + 1 == 256
    return {
        "float16_max": float(torch.finfo(torch.float16).max),
        "exact": exact,
        "torch_sum": torch_sum,
        "tensorflow_sum": tensorflow_sum,
    }
