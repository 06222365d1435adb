"""Equal once `nn.MultiheadAttention` gets the mask turned round.
`scaled_dot_product_attention` takes it as Keras does."""

import numpy as np

DIFFERS = {
    "as_in_keras": "True blocks in `nn.MultiheadAttention` and allows in Keras",
    "blocked": "the last step may then look at nothing: not a number in PyTorch",
    "default_axes": "without `batch_first`, attention runs across the batch",
}


def check(pytorch, tensorflow):
    x = tensorflow.x
    causal = tensorflow.attention(x, x, use_causal_mask=True)
    assert abs(causal - tensorflow.causal).numpy().max() < 1e-6
    gap = abs(pytorch.causal.numpy() - causal.numpy())
    assert gap.max() < 1e-6
    # A step that may look at nothing: in Keras it takes the plain mean
    # of all values, or none of them where the weights are returned.
    nothing = np.zeros((1, 5, 5), dtype=bool)
    looked = tensorflow.attention(x, x, attention_mask=nothing)
    zeros = np.zeros_like(x)  # equal scores everywhere
    mean = tensorflow.attention(zeros, x, zeros)
    assert abs(looked - mean).numpy().max() < 1e-5
    _, scores = tensorflow.attention(
        x, x, attention_mask=nothing, return_attention_scores=True
    )
    assert not scores.numpy().any()
    # True in key_padding_mask blocks as well.
    padding = pytorch.torch.tensor([[False, False, False, True, True]])
    blocked = pytorch.attention(
        pytorch.x,
        pytorch.x,
        pytorch.x,
        key_padding_mask=padding.expand(2, 5),
    )[1]
    assert not blocked[:, :, 3:].any() and (blocked[:, :, :3] > 0).all()
    scaled = pytorch.nn.functional.scaled_dot_product_attention(
        pytorch.x, pytorch.x, pytorch.x, is_causal=True
    )
    assert abs(scaled - pytorch.scaled).max() < 1e-6
