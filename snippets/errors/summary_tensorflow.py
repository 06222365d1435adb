import math

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(3),
        layers.BatchNormalization(),
        layers.Dense(2),
    ]
)
before, after = [], []
model.summary(print_fn=before.append)
print("\n".join(before[0].splitlines()[-3:]))
#>  Total params: 35 (140.00 B)
#>  Trainable params: 29 (116.00 B)
#>  Non-trainable params: 6 (24.00 B)

trainable = sum(math.prod(w.shape) for w in model.trainable_weights)
running = sum(math.prod(w.shape) for w in model.non_trainable_weights)
counted = model.count_params()
print(trainable, running, counted)
#> 29 6 35

model.compile("adam", "mse")
x = np.arange(20, dtype=np.float32).reshape(5, 4)
model.fit(x, np.zeros((5, 2)), verbose=0)
model.summary(print_fn=after.append)
print("\n".join(after[0].splitlines()[-4:]))
#>  Total params: 95 (384.00 B)
#>  Trainable params: 29 (116.00 B)
#>  Non-trainable params: 6 (24.00 B)
#>  Optimizer params: 60 (244.00 B)
moments = sum(
    math.prod(v.shape) for v in model.optimizer.variables if v.ndim
)
print(moments)
#> 58
