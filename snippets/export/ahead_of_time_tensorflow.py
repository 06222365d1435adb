import shutil

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)

dense = keras.layers.Dense(3, "tanh", use_bias=False)
dense.build((None, 4))
dense.set_weights([kernel])
original = dense(x)


class Program(tf.Module):
    def __init__(self):
        self.weights = dense.trainable_variables

    @tf.function(
        jit_compile=True, input_signature=[tf.TensorSpec([5, 4])]
    )
    def __call__(self, x):
        return dense(x)


tf.saved_model.save(Program(), "model")
compiled = tf.saved_model.load("model")
shutil.rmtree("model")
exported = compiled(x)
print(exported[0].numpy().round(3))
#> [ 0.092  0.922 -0.58 ]
