import tensorflow as tf


def count(inputs, **settings):
    compiled = tf.function(lambda x, weight: x * weight + 1, **settings)
    weight = tf.constant(2.0)
    sums = [
        tf.reduce_sum(compiled(x, weight)).numpy().item()
        for x in inputs
    ]
    traces = compiled.experimental_get_tracing_count()
    print(sums, traces)
    #> [4.0, 6.0, 8.0, 10.0] 4
    #> [4.0, 6.0, 8.0, 10.0] 1
    #> [9.0, 12.0, 15.0, 18.0] 4
    #> [9.0, 12.0, 15.0, 18.0] 1
    return sums, traces


numbers = (1.5, 2.5, 3.5, 4.5)
number_sums, number_graphs = count(numbers)
tensor_sums, tensor_graphs = count(map(tf.constant, numbers))

rows = [tf.ones(length) for length in (3, 4, 5, 6)]
length_sums, length_graphs = count(rows)
any_length = [tf.TensorSpec([None]), tf.TensorSpec([])]
any_length_sums, any_length_graphs = count(
    rows, input_signature=any_length
)
