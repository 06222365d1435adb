from pathlib import Path

import keras
import tensorflow as tf


@keras.saving.register_keras_serializable(package="guide")
class Double(keras.layers.Layer):
    def call(self, values):
        return 2.0 * values


x = tf.constant([[1.0, -2.0, 3.0]])
anonymous = keras.layers.Lambda(lambda values: 2.0 * values)
path = Path("model.keras")
keras.Sequential([keras.Input((3,)), anonymous]).save(path)
try:
    keras.models.load_model(path)
    refused = False
except ValueError as error:
    refused = True
    print(str(error)[:43])
    #> Requested the deserialization of a `Lambda`

# Either say that you trust the file ...
trusted = keras.models.load_model(path, safe_mode=False)(x)
# ... or, better, save a layer that is a class with a name.
keras.Sequential([keras.Input((3,)), Double()]).save(path)
plain = keras.models.load_model(path)(x)
path.unlink()
print(refused, trusted.numpy().tolist(), plain.numpy().tolist())
#> True [[2.0, -4.0, 6.0]] [[2.0, -4.0, 6.0]]
