import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
a = tf.constant(rng.standard_normal((4, 3), dtype=np.float32))
square = tf.transpose(a) @ a + tf.eye(3)
b = tf.constant(rng.standard_normal((3, 2), dtype=np.float32))

for name in ["log", "cholesky", "layers", "contrib", "estimator"]:
    try:
        getattr(tf, name)
    except AttributeError as error:
        print(error)
        #> module 'tensorflow' has no attribute 'log'
        #> module 'tensorflow' has no attribute 'cholesky'
        #> module 'tensorflow' has no attribute 'layers'
        #> module 'tensorflow' has no attribute 'contrib'
        #> module 'tensorflow' has no attribute 'estimator'

logarithm = tf.math.log(tf.linalg.diag_part(square))
factor = tf.linalg.cholesky(square)
solution = tf.linalg.solve(square, b)
spectrum = tf.abs(tf.signal.rfft(a[:, 0]))
print(logarithm.numpy().round(3))
#> [1.47  1.359 1.121]
print(solution[0].numpy().round(3))
#> [ 0.103 -0.924]
