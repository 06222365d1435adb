import shutil

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)

dense = keras.layers.Dense(3, use_bias=False)
model = keras.Sequential([keras.Input((4,)), dense])
model.set_weights([kernel])
outputs = model(x)

folder = "model"
for wrong in (
    lambda: model.save(folder),
    lambda: model.save_weights("model.h5"),
):
    try:
        wrong()
        without_suffix = "saved"
    except ValueError as error:
        without_suffix = "refused"
        print(str(error).partition(". ")[0])
        #> Invalid filepath extension for saving
        #> The filename must end in `.weights.h5`

model.export(folder, verbose=False)  # a SavedModel: a folder
try:
    keras.models.load_model(folder)
except ValueError as error:
    print(str(error).partition(":")[0])
    #> File format not supported
loaded = keras.layers.TFSMLayer(folder, call_endpoint="serve")
shutil.rmtree(folder)
loaded_outputs = loaded(x)
print(without_suffix, loaded_outputs[0].numpy().round(3))
#> refused [ 0.092  1.603 -0.662]
