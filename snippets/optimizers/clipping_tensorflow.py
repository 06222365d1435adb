import keras
import tensorflow as tf

gradients = [tf.constant([3.0, -4.0]), tf.constant([[12.0], [0.5]])]


def step(**clip):
    weights = [tf.Variable(tf.zeros_like(g)) for g in gradients]
    optimizer = keras.optimizers.SGD(learning_rate=1.0, **clip)
    optimizer.apply(gradients, weights)
    return tf.concat([tf.reshape(w, [-1]) for w in weights], axis=0)


word_for_word = step(clipnorm=1.0)
by_global_norm = step(global_clipnorm=1.0)
by_variable_norm = word_for_word
by_value = step(clipvalue=1.0)
total_norm = tf.linalg.global_norm(gradients)
clipped, _ = tf.clip_by_global_norm(gradients, 1.0)
by_function = -tf.concat([tf.reshape(c, [-1]) for c in clipped], axis=0)
print(f"{total_norm:.3f} {tf.norm(word_for_word):.3f}")
#> 13.010 1.414
print(by_global_norm.numpy().round(3))
#> [-0.231  0.307 -0.922 -0.038]
print(by_variable_norm.numpy().round(3))
#> [-0.6    0.8   -0.999 -0.042]
