import tensorflow as tf


@tf.function
def inside(x):
    weight = tf.Variable([2.0, -3.0])
    return weight * x


try:
    inside(tf.constant(5.0))
    answer = "fine"
except ValueError as error:
    answer = "an error"
    message = str(error).split("ValueError: ")[-1]
    print(message.split(" created")[0])
    #> tf.function only supports singleton tf.Variables
print(answer)
#> an error

total = tf.Variable(0.0)


@tf.function
def add(x):
    total.assign_add(x)
    return total.read_value()


totals = [add(tf.constant(v)).numpy().item() for v in (1.0, -4.0, 2.5)]
print(totals)
#> [1.0, -3.0, -0.5]
