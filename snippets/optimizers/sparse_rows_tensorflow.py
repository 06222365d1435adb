import keras
import tensorflow as tf


def train(optimizer):
    table = keras.layers.Embedding(4, 2, embeddings_initializer="ones")
    for row in (1, 2):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(table(tf.constant([row])))
        gradients = tape.gradient(loss, table.trainable_variables)
        optimizer.apply(gradients, table.trainable_variables)
    return table.get_weights()[0][:, 0]


dense_adam = train(keras.optimizers.Adam(0.1))
word_for_word = dense_adam
plain_sgd = train(keras.optimizers.SGD(0.1))
print(word_for_word.round(3))
#> [1.    0.833 0.926 1.   ]
print(dense_adam.round(3))
#> [1.    0.833 0.926 1.   ]
print(plain_sgd.round(3))
#> [1.  0.9 0.9 1. ]
