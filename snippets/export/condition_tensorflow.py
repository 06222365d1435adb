import shutil

import tensorflow as tf


class Clip(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([2])])
    def forward(self, x):
        if tf.reduce_sum(x) > 0:
            return x * 2
        return -x


x = tf.constant([1.0, 2.0])
tf.saved_model.save(Clip(), "clip")
program = tf.saved_model.load("clip").forward
shutil.rmtree("clip")
word_for_word = "exported"
positive, negative = program(x), program(-x)
print(word_for_word, positive.numpy(), negative.numpy())
#> exported [2. 4.] [1. 2.]
