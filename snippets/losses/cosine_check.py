"""The Keras loss is the similarity with its sign turned: a loss must
fall as rows become alike."""

DIFFERS = {"similarity": "Keras turns the sign, to make it a loss"}


def check(pytorch, tensorflow):
    total = float(pytorch.similarity) + float(tensorflow.similarity)
    assert abs(total) < 1e-6
    assert abs(float(pytorch.similarity)) > 0.05
