import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(0, 0.02, (5, 4)).astype(np.float32)
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(6),
        layers.LayerNormalization(),
        layers.Dense(3),
    ]
)
weights = [rng.normal(0, 0.5, s) for s in [(4, 6), (6, 3)]]
model.layers[0].kernel.assign(weights[0])
model.layers[2].kernel.assign(weights[1])


def layer_outputs():
    outputs = [layer.output for layer in model.layers]
    return keras.Model(model.inputs, outputs)([x])


hidden, normed, logits = layer_outputs()
normed_mended, logits_mended = normed, logits
for output in (hidden, normed, normed_mended):
    print(f"{keras.ops.std(output):.4f}")
    #> 0.0135
    #> 0.3144
    #> 0.3144
