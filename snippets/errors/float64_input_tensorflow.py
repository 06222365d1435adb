import textwrap

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4)))  # float64
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

layer = keras.layers.Dense(3)
layer.build((None, 4))
layer.set_weights([kernel, bias])

output = layer(x)  # no error: Keras casts the input
print(output.dtype, output[0].numpy().round(3))
#> <dtype: 'float32'> [ 0.484  1.771 -0.399]

try:
    x @ tf.constant(kernel)
except tf.errors.InvalidArgumentError as error:
    print(textwrap.fill(error.message, 64))
    #> cannot compute MatMul as input #1(zero-based) was expected to be
    #> a double tensor but is a float tensor [Op:MatMul] name:
product = x @ tf.cast(kernel, tf.float64)
print(product.dtype, product[0].numpy().round(3))
#> <dtype: 'float64'> [ 0.834  0.542 -0.04 ]
