import tensorflow as tf
from keras import metrics

labels = tf.one_hot([0, 0, 1, 2, 2, 2, 2], 3)
guesses = tf.one_hot([0, 1, 1, 2, 2, 2, 0], 3)

f1 = metrics.F1Score()(labels, guesses)
macro_f1 = metrics.F1Score(average="macro")(labels, guesses)
print(f1.numpy().round(3), f"{macro_f1:.3f}")
#> [0.5   0.667 0.857] 0.675

precision = metrics.Precision()(labels, guesses)
print(f"{precision:.3f}")
#> 0.714

each_precision = tf.stack(
    [metrics.Precision(class_id=i)(labels, guesses) for i in range(3)]
)
fixed_precision = tf.reduce_mean(each_precision)
micro_precision = precision
print(f"{fixed_precision:.3f} {micro_precision:.3f}")
#> 0.667 0.714
