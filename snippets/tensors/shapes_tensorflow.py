import tensorflow as tf

x = tf.zeros((5, 3))
shape, size = x.shape, x.get_shape()
elements, length = int(tf.size(x)), len(x)
print(shape, elements, length)
#> (5, 3) 15 5

static = []


@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def rows(batch):
    static.append(batch.shape[0])
    return tf.shape(batch)[0]


dynamic = int(rows(x))
print(static, dynamic)
#> [None] 5
