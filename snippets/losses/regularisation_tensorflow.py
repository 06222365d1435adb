import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((20, 3), dtype=np.float32)
y = x @ np.array([[1.0], [-2.0], [0.5]], dtype="float32") + 3


def train(optimizer, penalty=0.0):
    layer = keras.layers.Dense(
        1,
        kernel_initializer="ones",
        bias_initializer="ones",
        kernel_regularizer=keras.regularizers.L2(penalty),
    )
    model = keras.Sequential([keras.Input((3,)), layer])
    optimizer.exclude_from_weight_decay([layer.bias])
    model.compile(optimizer, "mse")
    model.fit(x, y, batch_size=len(x), epochs=10, verbose=0)
    return layer.kernel.numpy()[:, 0]


SGD, Adam = keras.optimizers.SGD, keras.optimizers.Adam

same_number = train(SGD(0.1), penalty=0.1)
sgd_penalty = same_number
print(same_number.round(3), sgd_penalty.round(3))
#> [ 0.781 -1.686  0.51 ] [ 0.781 -1.686  0.51 ]

adam_by_name = train(Adam(0.1, weight_decay=0.2))
adam_penalty = train(Adam(0.1), penalty=0.1)
adam_decay = adam_by_name
print(adam_by_name.round(3))
#> [ 0.43  -0.08   0.163]
print(adam_penalty.round(3))
#> [0.378 0.016 0.184]
print(adam_decay.round(3))
#> [ 0.43  -0.08   0.163]
