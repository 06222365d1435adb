"""Equal once both count the same thing: batches, or epochs."""

DIFFERS = {
    "word_for_word": (
        "you step the PyTorch schedule, here after each epoch; "
        "Keras counts every batch"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.word_for_word[-1] == 0.25
    assert tensorflow.word_for_word[-1] == 0.5**11
    # With a gradient of one, the rates are the steps.
    steps = sum(tensorflow.word_for_word + tensorflow.per_epoch)
    assert abs(float(tensorflow.weight[0]) + steps) < 1e-5
    # Without `staircase` the rate falls a little at every batch.
    smooth = tensorflow.ExponentialDecay(1.0, 4, decay_rate=0.5)
    assert abs(float(smooth(1)) - 0.5**0.25) < 1e-6
