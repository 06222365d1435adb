"""Equal values; equal positions, too, once the sort is stable."""

import numpy as np

DIFFERS = {
    "order": "positions are int64 in PyTorch, int32 in TensorFlow",
    "order_down": "positions are int64 in PyTorch, int32 in TensorFlow",
    "top_index": "topk promises no order among equal numbers",
    "in_order": "TensorFlow gives the lower position first",
}


def check(pytorch, tensorflow):
    x = pytorch.x.numpy()
    stable = np.argsort(x, kind="stable")
    assert (pytorch.order.numpy() == stable).all()
    assert (tensorflow.order.numpy() == stable).all()
    down = tensorflow.order_down.numpy()
    assert (pytorch.order_down.numpy() == down).all()
    index = tensorflow.top_index.numpy()
    assert (pytorch.top_index.numpy() != index).any()
    assert index.tolist() == tensorflow.top_stable
    # Without stable=True the numbers are the same, and that is all.
    unstable = pytorch.x.sort()
    assert (unstable.values == pytorch.ordered).all()
    assert (x[unstable.indices.numpy()] == x[stable]).all()
