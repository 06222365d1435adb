import tensorflow as tf

traces = 0


def function(x):
    global traces
    traces += 1  # Python runs only while a graph is made
    return tf.nn.relu(x) * 2 + 1


compiled = tf.function(function)
x = tf.constant([-1.0, 0.5, 3.0])
eager = function(x)
traces = 0
outputs = [compiled(x), compiled(x), compiled(x + 1)]
print(eager)
#> tf.Tensor([1. 2. 7.], shape=(3,), dtype=float32)
print(outputs[0])
#> tf.Tensor([1. 2. 7.], shape=(3,), dtype=float32)

made = traces
print(made)
#> 1

graph = compiled.get_concrete_function(x).graph
print([op.type for op in graph.get_operations()])
#> ['Placeholder', 'Relu', 'Const', 'Mul', 'Const', 'AddV2', 'Identity']
