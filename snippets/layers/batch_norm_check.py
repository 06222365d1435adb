"""Equal in outputs and gradients with the same epsilon, also in
evaluation. Small inputs show what the default epsilons do."""

DIFFERS = {
    "translated": (
        "epsilon is 1e-5 in PyTorch and 1e-3 in Keras; small inputs"
        " feel it"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.norm.eps == 1e-5
    assert tensorflow.layers.BatchNormalization().epsilon == 1e-3
    # Each normalises over everything but the channels.
    means = pytorch.translated.mean((0, 1, 2))
    assert means.abs().max() < 1e-4
    # On channels-first input Keras needs the axis.
    first = pytorch.x.detach().numpy()
    norm = tensorflow.layers.BatchNormalization(axis=1, epsilon=1e-5)
    y = norm(first, training=True).numpy().transpose(0, 2, 3, 1)
    assert abs(y - tensorflow.mended.numpy()).max() < 1e-4
    # Without a mode, a call in Keras is an evaluation.
    called = tensorflow.norm(tensorflow.images).numpy()
    assert abs(called - tensorflow.evaluated.numpy()).max() < 1e-6
    assert abs(called - pytorch.evaluated.detach().numpy()).max() < 1e-5
    return {
        "pytorch_epsilon": pytorch.norm.eps,
        "keras_epsilon": tensorflow.layers.BatchNormalization().epsilon,
        "pytorch_spread": pytorch.translated.std(correction=0).item(),
        "keras_spread": tensorflow.translated.numpy().std(),
    }
