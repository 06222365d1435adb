import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((50, 4), dtype=np.float32)
y = rng.choice(3, 50, p=[0.7, 0.2, 0.1])
start = rng.standard_normal((4, 3), dtype=np.float32)
output = keras.layers.Dense(3)
model = keras.Sequential([keras.Input((4,)), output])
output.kernel.assign(start)
model.compile(
    keras.optimizers.SGD(learning_rate=0.1),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)

history = model.fit(
    x,
    y,
    batch_size=len(x),
    class_weight={0: 1.0, 1: 3.0, 2: 7.0},
    verbose=0,
)
loss = fixed_loss = history.history["loss"][0]
weight = fixed_weight = output.kernel.numpy()
print(f"{loss:.3f} {fixed_loss:.3f}")
#> 3.919 3.919
print(weight[0].round(3), fixed_weight[0].round(3))
#> [ 2.743  0.261 -0.387] [ 2.743  0.261 -0.387]
