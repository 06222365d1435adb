import tensorflow as tf

x = tf.Variable([-1.5, -0.3, 0.26, 0.9])

limit = 127 * 2.0 / 255
with tf.GradientTape() as tape:
    rounded = tf.quantization.fake_quant_with_min_max_args(
        x, -limit, limit, num_bits=8, narrow_range=True
    )
    total = tf.reduce_sum(rounded)
grad = tape.gradient(total, x)
print(rounded.numpy(), grad.numpy())
#> [-0.9960785  -0.29803923  0.25882354  0.90196085] [0. 1. 1. 1.]
