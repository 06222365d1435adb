import tensorflow as tf

table = tf.constant([10.0, 20.0, 30.0])


def look_up(position):
    return tf.gather(table, position)


for bad in ([5], [-1]):
    try:
        with tf.device("CPU"):
            look_up(bad)
    except tf.errors.InvalidArgumentError as error:
        print(str(error).split("}} ")[-1].split(" [Op")[0])
        #> indices[0] = 5 is not in [0, 3)
        #> indices[0] = -1 is not in [0, 3)

inside = look_up([2, 0])
from_end = look_up(tf.constant([-1]) % 3)
print(inside.numpy(), from_end.numpy())
#> [30. 10.] [30.]

compiled = tf.function(look_up, jit_compile=True)
outside = tf.constant([5, -1], dtype=tf.int64)
clamped = compiled(outside)
print(clamped.numpy())
#> [30. 10.]
