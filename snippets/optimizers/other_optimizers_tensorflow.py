import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((8, 3), dtype=np.float32))
y = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)


def train(optimizer):
    weight = tf.Variable(start)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        optimizer.apply([tape.gradient(loss, weight)], [weight])
    return weight.numpy()


optim = keras.optimizers
adadelta_defaults = train(optim.Adadelta())
adamax_defaults = train(optim.Adamax())
nadam_defaults = train(optim.Nadam())
in_keras = {"learning_rate": 0.01, "epsilon": 1e-12}
adadelta = train(optim.Adadelta(1.0, rho=0.9, epsilon=1e-6))
adamax = train(optim.Adamax(**in_keras))
nadam_same_rate = train(optim.Nadam(**in_keras))
nadam = nadam_same_rate
amsgrad = train(optim.Adam(amsgrad=True, beta_2=0.9, **in_keras))
print(adadelta_defaults.ravel().round(3))
#> [-0.054 -0.907 -0.021]
print(adamax_defaults.ravel().round(3))
#> [-0.073 -0.887 -0.003]
print(nadam_defaults.ravel().round(3))
#> [-0.07  -0.89  -0.005]
print(nadam_same_rate.ravel().round(3))
#> [-0.203 -0.745  0.06 ]
print(nadam.ravel().round(3))
#> [-0.203 -0.745  0.06 ]
