import tensorflow as tf

python_calls = 0
counter = tf.Variable(0.0)


@tf.function
def compiled(x):
    global python_calls
    python_calls += 1
    counter.assign_add(1)
    doubled = x * 2
    print("doubled is", doubled)
    return doubled + 1


outputs = [compiled(tf.constant(v)) for v in (1.0, -2.0, 3.0)]
#> doubled is Tensor("mul:0", shape=(), dtype=float32)
print(python_calls, counter.numpy())
#> 1 3.0
