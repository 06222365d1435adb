import keras
import tensorflow as tf

x = tf.reshape(tf.range(49.0), (7, 7))

even = keras.layers.CenterCrop(3, 3)(x[..., None])[..., 0]
word_for_word = keras.layers.CenterCrop(4, 4)(x[..., None])[..., 0]
mended = word_for_word
flipped = tf.image.flip_left_right(x[..., None])[..., 0]
print(word_for_word[0])
#> tf.Tensor([ 8.  9. 10. 11.], shape=(4,), dtype=float32)
