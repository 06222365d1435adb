import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 4), dtype=np.float32)
kernels = [
    rng.standard_normal(size, dtype=np.float32)
    for size in [(4, 3), (3, 2)]
]

model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(3, activation="relu", use_bias=False),
        keras.layers.Dense(2, use_bias=False),
    ]
)
model.set_weights(kernels)

part = keras.Model(model.inputs[0], model.layers[0].output)
result = model(x)
hidden = part(x)
print(hidden.numpy().round(3))
#> [[2.305 1.872 2.271]
#>  [0.1   0.657 0.443]]
