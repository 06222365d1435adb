import shutil

import keras
import tensorflow as tf

x = tf.ones((1, 100))
model = keras.Sequential(
    [keras.Input((100,)), keras.layers.Dropout(0.5)]
)

model.export("model", verbose=False)
program = tf.saved_model.load("model").serve
shutil.rmtree("model")
word_for_word = bool(tf.reduce_any(program(x) == 0))
mended = word_for_word
print("drops:", word_for_word, mended)
#> drops: False False
