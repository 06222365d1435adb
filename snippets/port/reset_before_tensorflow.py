import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)
w_x, w_h = rng.normal(0, 0.8, (3, 12)), rng.normal(0, 0.8, (4, 12))
bias = rng.normal(0, 0.8, 12)

gru = layers.GRU(4, reset_after=False)
gru.build(x.shape)
gru.set_weights([w_x, w_h, bias])
state = gru(x)
plain_state = state
print(f"{state[0, 0]:.4f} {plain_state[0, 0]:.4f}")
#> -0.4536 -0.4536
