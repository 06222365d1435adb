import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.standard_normal((12, 4), dtype=np.float32))
y = tf.range(12, dtype=tf.int64) % 3
kernel = rng.standard_normal((4, 3), dtype=np.float32)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.set_weights([kernel, np.full(3, 0.5)])
loader = tf.data.Dataset.from_tensor_slices((x, y)).batch(6)
loss_function = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(learning_rate=0.125)
model.compile(optimizer, loss_function)

for old in ["fit_generator", "predict_classes", "predict_proba"]:
    try:
        getattr(model, old)
    except AttributeError as error:
        print(error)
        #> 'Sequential' object has no attribute 'fit_generator'
        #> 'Sequential' object has no attribute 'predict_classes'
        #> 'Sequential' object has no attribute 'predict_proba'
try:
    model.fit(x, y, nb_epoch=1)
except TypeError as error:
    print(str(error).partition("() ")[2])
    #> got an unexpected keyword argument 'nb_epoch'

history = model.fit(loader, shuffle=False, verbose=0)
epoch_loss = history.history["loss"][0]
classes = model.predict(x, verbose=0).argmax(axis=1)
print(f"{epoch_loss:.4f}", classes)
#> 1.1742 [1 1 2 2 1 0 2 1 1 2 0 2]
