import numpy as np
import tensorflow as tf


def draw():
    inside = tf.random.uniform((4,))
    return inside, tf.random.stateless_uniform((4,), seed=(1, 2)) + 1


def run(function):
    tf.random.set_seed(0)
    return function()


numbers, fixed_numbers = run(draw)
in_graph, fixed_in_graph = run(tf.function(draw))
same_numbers = np.allclose(numbers, in_graph)
print(same_numbers)
#> False

fixed_same_numbers = np.allclose(fixed_numbers, fixed_in_graph)
print(fixed_same_numbers)
#> True
