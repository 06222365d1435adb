import tensorflow as tf

x = tf.reshape(tf.range(8.0), (4, 2))
y = 10 * x

stacked = tf.data.Dataset.from_tensor_slices([x, y])
elements = len(stacked)
print(elements, stacked.element_spec.shape)
#> 2 (4, 2)

rows = tf.data.Dataset.from_tensor_slices((x, y))
first_inputs, first_targets = next(iter(rows))
mended_elements = len(rows)
print(mended_elements, first_inputs.numpy(), first_targets.numpy())
#> 4 [0. 1.] [ 0. 10.]

inputs, targets = next(iter(rows.batch(3)))
print(tuple(inputs.shape), tuple(targets.shape))
#> (3, 2) (3, 2)
