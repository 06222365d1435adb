import tensorflow as tf

weights = tf.constant([-1.0, -0.37, 0.0, 0.26, 2.0])
scale, zero = 3.0 / 255, -43

by_hand = tf.clip_by_value(tf.round(weights / scale + zero), -128, 127)
integers = tf.cast(by_hand, tf.int8)
restored = (tf.cast(integers, tf.float32) - zero) * scale
in_one_call = tf.quantization.fake_quant_with_min_max_args(
    weights, -1.0, 2.0
)
error = float(tf.reduce_max(tf.abs(restored - weights)))
print(integers.numpy(), f"{error:.4f}")
#> [-128  -74  -43  -21  127] 0.0053
