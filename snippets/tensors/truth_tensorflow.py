import tensorflow as tf

a = tf.constant([1, 2], dtype=tf.int64)
b = tf.constant([1, 3], dtype=tf.int64)
equal = a == b
all_equal = bool(tf.reduce_all(equal))
print(equal.numpy(), all_equal)
#> [ True False] False

try:
    if equal:
        print("equal")
except ValueError as error:
    print(str(error).split(" with ")[0])
    #> The truth value of an array
some_equal = bool(tf.reduce_any(equal))
print(some_equal)
#> True

single = tf.constant([2.5])
try:
    float(single)
except TypeError as error:
    print(error)
    #> only 0-dimensional arrays can be converted to Python scalars
number = single.numpy().item()
print(number)
#> 2.5

try:
    key = {tf.constant(1): "one"}
except TypeError as error:
    print(error)
    #> Tensor is unhashable. Instead, use tensor.ref() as the key.

longer = tf.constant([1, 2, 3], dtype=tf.int64)
print(a == longer)
#> tf.Tensor(False, shape=(), dtype=bool)
