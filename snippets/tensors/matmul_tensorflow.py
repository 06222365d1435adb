import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
batch = tf.constant(rng.standard_normal((2, 3, 4)))
matrix = tf.constant(rng.standard_normal((4, 5)))
vector = tf.constant(rng.standard_normal(4))

product = batch @ matrix
swapped = tf.einsum("bij,jk->bki", batch, matrix)
print(product.shape, swapped.shape)
#> (2, 3, 5) (2, 5, 3)

try:
    batch[0] @ vector
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("}} ")[-1].split(" [Op")[0])
    #> In[0] and In[1] has different ndims: [3,4] vs. [4]
applied = tf.linalg.matvec(batch[0], vector)
dot = tf.tensordot(vector, vector, axes=1)
print(applied.numpy().round(3), f"{dot:.3f}")
#> [ 1.214  3.503 -0.617] 6.137

elementwise = batch * vector
outer = tf.einsum("i,j->ij", vector, vector)
print(elementwise.shape, outer.shape)
#> (2, 3, 4) (4, 4)
