import tensorflow as tf


def absolute(x):
    if tf.reduce_sum(x) > 0:
        return x
    return -x


def where(x):
    return tf.where(tf.reduce_sum(x) > 0, x, -x)


rows = tf.constant([[1.0, -0.5], [-4.0, 1.0], [0.25, 0.5]])
compiled = tf.function(absolute)
outputs = [compiled(row).numpy().tolist() for row in rows]
number_of_graphs = compiled.experimental_get_tracing_count()
print(outputs, number_of_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 1

compiled_where = tf.function(where, autograph=False)
where_outputs = [compiled_where(row).numpy().tolist() for row in rows]
where_graphs = compiled_where.experimental_get_tracing_count()
print(where_outputs, where_graphs)
#> [[1.0, -0.5], [4.0, -1.0], [0.25, 0.5]] 1

try:
    tf.function(absolute, autograph=False)(rows[0])
except TypeError as error:
    print(str(error).split(" is ")[0])
    #> Using a symbolic `tf.Tensor` as a Python `bool`
