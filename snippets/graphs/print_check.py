"""The outputs agree. `print` and a Python counter run at every call in
PyTorch and once in TensorFlow; a counter that is a variable counts in
both."""

import tensorflow as tf

DIFFERS = {
    "python_calls": {
        "pytorch": (
            "TensorFlow and JAX run the Python code only to trace it"
        )
    },
}


def check(pytorch, tensorflow):
    assert (pytorch.python_calls, tensorflow.python_calls) == (3, 1)
    # What the page says: `tf.print` belongs to the graph.
    graph = _show.get_concrete_function(tf.TensorSpec(())).graph
    assert "PrintV2" in [op.type for op in graph.get_operations()]


@tf.function
def _show(x):
    tf.print("x is", x)
