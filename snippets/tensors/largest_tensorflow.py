import tensorflow as tf


def scores():
    return tf.constant([1.0, float("nan"), 5.0, 2.0])


best = tf.argmax(scores())
has_nan = bool(tf.math.is_nan(tf.reduce_max(scores())))
print(best.numpy(), has_nan)
#> 2 True

clean = tf.where(tf.math.is_nan(scores()), float("-inf"), scores())
safe_best = tf.argmax(clean)
print(safe_best.numpy())
#> 2

tie = tf.constant([3.0, 7.0, 7.0])
tied = tf.argmax(tie)
print(tied.numpy())
#> 1
