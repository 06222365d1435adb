import tensorflow as tf

x = tf.zeros(4)
try:
    x[0] = 5.0
except TypeError as error:
    print(str(error).split("' ")[-1])
    #> object does not support item assignment

original = tf.zeros(4)
updated = tf.tensor_scatter_nd_update(original, [[0]], [5.0])
print(original.numpy(), updated.numpy())
#> [0. 0. 0. 0.] [5. 0. 0. 0.]

variable = tf.Variable(tf.zeros(4))
variable[0].assign(5.0)
variable[1:3].assign([6.0, 7.0])
print(variable.numpy())
#> [5. 6. 7. 0.]
