"""On a GPU machine: both frameworks really use the GPU. Skipped, with its reason, elsewhere."""

import numpy as np
import pytest

pytestmark = pytest.mark.gpu


@pytest.fixture(autouse=True)
def needs_gpu(gpu):
    if not gpu:
        pytest.skip("needs a GPU that both frameworks see")


def test_both_frameworks_compute_on_the_gpu():
    import tensorflow as tf
    import torch

    a = np.arange(6, dtype=np.float32).reshape(2, 3)
    device = torch.accelerator.current_accelerator(check_available=True)
    product = torch.from_numpy(a).to(device) @ torch.from_numpy(a.T.copy()).to(device)
    assert product.device.type == device.type != "cpu"
    np.testing.assert_array_equal(product.cpu().numpy(), a @ a.T)
    with tf.device("GPU:0"):
        product = tf.matmul(a, a, transpose_b=True)
    assert "GPU:0" in product.device
    np.testing.assert_array_equal(product.numpy(), a @ a.T)
