import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
y = tf.ones((2, 3))
total = x + y
print(total)
#> tf.Tensor(
#> [[2. 3. 4.]
#>  [5. 6. 7.]], shape=(2, 3), dtype=float32)

shape = total.shape
print(shape, total.dtype)
#> (2, 3) <dtype: 'float32'>
