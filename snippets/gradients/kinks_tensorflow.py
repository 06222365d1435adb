import tensorflow as tf


def gradient(function, value=0.0):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = function(x)
    return tape.gradient(y, x).numpy().item()


def same_clamp(x):
    inside = (x >= 0) & (x <= 1)
    return tf.where(inside, x, tf.clip_by_value(x, 0, 1))


kinks = {
    "relu(0)": gradient(tf.nn.relu),
    "relu6(6)": gradient(tf.nn.relu6, 6.0),
    "abs(0)": gradient(tf.abs),
    "sqrt(0)": gradient(tf.sqrt),
}
print(kinks)
#> {'relu(0)': 0.0, 'relu6(6)': 0.0, 'abs(0)': 0.0, 'sqrt(0)': inf}

clip = gradient(lambda x: tf.clip_by_value(x, 0, 1), 1.0)
same_clip = gradient(same_clamp, 1.0)
print(clip, same_clip)
#> 1.0 1.0


def powers(x):
    return 5 * x**0 + 3 * x**1 + 2 * x**2


polynomial = gradient(powers)
same_polynomial = gradient(lambda x: 5 + 3 * x + 2 * x**2)
print(polynomial, same_polynomial)
#> nan 3.0
