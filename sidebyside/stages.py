"""Compare two models stage by stage: forward, loss, gradients, one step, many steps."""

import numpy as np

from sidebyside import port


def compare(torch_model, keras_model, losses, optimizers, batches, layers=None, tolerance=1e-5):
    """Port `torch_model` into `keras_model`, train both, and return the largest difference of each
    stage as {"forward": ..., "loss": ..., "gradients": ..., "one_step": ..., "ten_steps": ...}.

    `losses` and `optimizers` are (PyTorch, Keras); each of the ten batches is
    ((inputs, targets) of PyTorch, (inputs, targets) of Keras). `layers` are the two lists of layers
    to match where the models order them differently. Every weight is compared by itself:
    max|a-b| / max|b|. A gradient that is zero but for rounding, such as that of a bias before a
    BatchNorm, has no size of its own: it counts by a thousandth of the model's largest gradient.
    Raises AssertionError where a difference is above `tolerance`.
    """
    import tensorflow as tf
    import torch

    assert len(batches) == 10
    layers = layers or (torch_model, keras_model)
    port.to_keras(*layers)
    found = {}
    (x, _), (u, _) = batches[0]
    torch_model.eval()
    with torch.no_grad():
        found["forward"] = _apart(torch_model(x), keras_model(u, training=False))
    torch_model.train()
    for step, ((x, y), (u, v)) in enumerate(batches):
        optimizers[0].zero_grad()
        loss = losses[0](torch_model(x), y)
        loss.backward()
        with tf.GradientTape() as tape:
            keras_loss = losses[1](v, keras_model(u, training=True))
        variables = keras_model.trainable_variables
        gradients = [tf.convert_to_tensor(g) for g in tape.gradient(keras_loss, variables)]
        if step == 0:
            found["loss"] = _apart(loss, keras_loss)
            want = dict(zip(map(id, variables), gradients, strict=True))
            floor = 1e-3 * max(np.abs(g).max() for g in gradients)
            pairs = list(port.in_keras_layout(*layers, lambda p: p.grad))
            assert {id(v) for v, _ in pairs} == want.keys()
            found["gradients"] = max(_apart(g, want[id(v)], floor) for v, g in pairs)
        optimizers[0].step()
        optimizers[1].apply(gradients, variables)
        if step in (0, 9):
            pairs = port.in_keras_layout(*layers)
            apart = max(_apart(w, v) for v, w in pairs if v.trainable)
            found["one_step" if step == 0 else "ten_steps"] = apart
    assert all(each <= tolerance for each in found.values()), found
    return found


def _apart(ours, theirs, floor=0.0):
    ours = np.asarray(ours.detach() if hasattr(ours, "detach") else ours)
    theirs = np.asarray(theirs)
    assert ours.shape == theirs.shape
    assert np.isfinite(ours).all()
    return float(np.abs(ours - theirs).max() / max(np.abs(theirs).max(), floor))
