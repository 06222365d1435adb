import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
matrix = tf.constant(rng.standard_normal((4, 3)))

s, u, v = tf.linalg.svd(matrix)
singular_values = s
print(singular_values.numpy().round(3))
#> [2.233 0.925 0.335]

product = u @ tf.linalg.diag(s) @ v
rebuilt = u @ tf.linalg.diag(s) @ tf.transpose(v)
print(np.allclose(product, matrix), np.allclose(rebuilt, matrix))
#> False True

covariance = tf.transpose(matrix) @ matrix
lower = tf.linalg.cholesky(covariance)
eigenvalues = tf.linalg.eigvalsh(covariance)
ones = tf.ones((3, 1), tf.float64)
solution = tf.linalg.solve(covariance, ones)[:, 0]
length = tf.norm(matrix)
print(solution.numpy().round(3), f"{length:.3f}")
#> [-2.153  6.48   5.257] 2.441

singular = tf.zeros((2, 2))
try:
    with tf.device("CPU"):
        tf.linalg.inv(singular)
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("}} ")[-1].split(" [Op")[0])
    #> Input is not invertible.
