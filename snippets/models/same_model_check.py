"""Equal in logits, loss and the gradient of every weight, once each
Keras kernel is transposed into its PyTorch weight."""

import copy

import numpy as np
import torch
from sidebyside import port


def _difference(ours, theirs):
    assert ours.shape == theirs.shape
    size = np.abs(theirs).max()
    assert size > 0.01  # a dead layer would agree about nothing
    return float(np.abs(ours - theirs).max() / size)


def check(pytorch, tensorflow):
    variables = tensorflow.model.trainable_variables
    pairs = list(port.named_pairs(pytorch.model, tensorflow.model))
    assert [v.path for _, v, _ in pairs] == [v.path for v in variables]

    gradients = []
    for (parameter, variable, move), gradient in zip(
        pairs, tensorflow.gradients, strict=True
    ):
        ported = move(parameter.detach().numpy())
        assert np.array_equal(ported, variable.numpy()), variable.path
        grad = move(parameter.grad.numpy())
        gradients.append(_difference(grad, gradient.numpy()))
        assert gradients[-1] <= 1e-5, (variable.path, gradients[-1])

    # The middle weight is square: without the transpose it fits too.
    wrong = copy.deepcopy(pytorch.model)
    with torch.no_grad():
        wrong[2].weight.copy_(wrong[2].weight.T.clone())
        wrong_logits = wrong(torch.from_numpy(pytorch.x)).numpy()
    untransposed = _difference(wrong_logits, tensorflow.logits.numpy())
    assert untransposed > 1
    return {"largest_gradient_difference": max(gradients)}
