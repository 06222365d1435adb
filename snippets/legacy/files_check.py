"""The model that was saved anew gives the same output."""


def check(tensorflow):
    assert "considered legacy" in tensorflow.logged[0].getMessage()
