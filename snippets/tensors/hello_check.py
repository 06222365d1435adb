def check(tensorflow):
    # What the page says of tutorials written for TensorFlow 1.
    assert not hasattr(tensorflow.tf, "Session")
    assert tensorflow.tf.executing_eagerly()
