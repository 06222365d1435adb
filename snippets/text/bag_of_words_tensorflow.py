import keras
import tensorflow as tf

texts = ["the cat sat", "the dog sat on the mat"]
vocabulary = ["the", "sat", "on", "cat", "mat"]


def bag(mode):
    layer = keras.layers.TextVectorization(
        vocabulary=vocabulary, output_mode=mode
    )
    return tf.cast(layer(texts), tf.float32)


counts = bag("count")
present = bag("multi_hot")
print(counts)
#> tf.Tensor(
#> [[0. 1. 1. 0. 1. 0.]
#>  [1. 2. 1. 1. 0. 1.]], shape=(2, 6), dtype=float32)
