"""Equal once the type is named."""

import math

import tensorflow as tf
import torch

DIFFERS = {
    "default": "int64 in PyTorch, int32 in TensorFlow",
    "whole_ends": "float32 in PyTorch, float64 in TensorFlow",
    "found": "a tuple, one tensor per axis, or one row per element",
}


def check(pytorch, tensorflow):
    ends = tensorflow.whole_ends.numpy()
    assert pytorch.whole_ends.tolist() == ends.tolist()
    nan = float("nan")
    assert math.isnan(torch.clamp(torch.tensor(nan), 0, 1))
    assert math.isnan(tf.clip_by_value(nan, 0.0, 1.0))
