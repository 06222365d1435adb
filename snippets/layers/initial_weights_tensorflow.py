import keras
from keras import layers
from keras.initializers import RandomNormal, VarianceScaling

keras.utils.set_random_seed(0)


def std(weight):
    return keras.ops.std(weight)


def largest(weight):
    return keras.ops.max(keras.ops.abs(weight))


def build(**settings):
    dense = layers.Dense(200, **settings)
    dense.build((None, 1000))
    conv = layers.Conv2D(64, 3, **settings)
    conv.build((None, 8, 8, 32))
    return dense, conv


dense, conv = build()
embedding = layers.Embedding(1000, 64)
embedding.build()
default_dense, default_bias = std(dense.kernel), std(dense.bias)
default_conv = std(conv.kernel)
default_embedding = std(embedding.embeddings)
print(f"{default_dense:.3f} {default_bias:.3f}")
#> 0.041 0.000
print(f"{default_conv:.3f} {default_embedding:.3f}")
#> 0.048 0.029

like_keras_dense, like_keras_bias = default_dense, default_bias
like_keras_conv, like_keras_embedding = default_conv, default_embedding
like_keras_largest = largest(dense.kernel)

uniform = VarianceScaling(1 / 3, "fan_in", "uniform")
dense, conv = build(kernel_initializer=uniform)
embedding = layers.Embedding(1000, 64, RandomNormal(stddev=1.0))
embedding.build()
like_pytorch_dense = std(dense.kernel)
like_pytorch_conv = std(conv.kernel)
like_pytorch_embedding = std(embedding.embeddings)
like_pytorch_largest = largest(dense.kernel)
print(f"{like_pytorch_dense:.3f} {like_pytorch_conv:.3f}")
#> 0.018 0.034
