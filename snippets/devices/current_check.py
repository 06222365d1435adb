"""Tensors land where they were asked to, and the product agrees."""

import tensorflow as tf
import torch


def check(pytorch, tensorflow):
    # What the page says about a machine without a GPU.
    if not torch.accelerator.is_available():
        built_for = torch.accelerator.current_accelerator()
        assert torch.version.cuda is None or built_for.type == "cuda"
        try:
            torch.ones(1, device="cuda")
        except (AssertionError, RuntimeError):
            pass
        else:
            raise AssertionError(
                "PyTorch found a GPU that is not there"
            )
    if not tf.config.list_physical_devices("GPU"):
        with tf.device("GPU:0"):
            assert tf.constant(1.0).device.endswith("CPU:0")
