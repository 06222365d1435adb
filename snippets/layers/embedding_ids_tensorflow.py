import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
table = rng.standard_normal((6, 3), dtype=np.float32)
embedding = layers.Embedding(6, 3)
embedding.build()
embedding.set_weights([table])


def look_up(ids):
    try:
        with tf.device("CPU"):
            vectors = embedding(np.array(ids))
    except tf.errors.InvalidArgumentError as error:
        print(type(error).__name__, "6 is not in [0, 6)" in str(error))
        #> InvalidArgumentError True
        return "error"
    print(vectors.numpy().round(2))
    #> [[-0.96 -1.27 -1.37]]
    #> [[-0.8   0.6  -0.07]]
    return vectors


too_large = look_up([6])
negative = look_up([-1])
fraction = look_up([1.7])

mended_negative, mended_fraction = negative, fraction
