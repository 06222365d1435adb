import keras
import numpy as np
from keras import losses

rng = np.random.default_rng(0)
labels = rng.integers(0, 10, 200)
one_hot = np.eye(10, dtype="float32")[labels]
noise = rng.standard_normal((200, 10), dtype=np.float32)
logits = 2 * one_hot + noise


def accuracy(loss, targets, metric="accuracy"):
    model = keras.Sequential(
        [keras.Input((10,)), keras.layers.Identity()]
    )
    model.compile(loss=loss(from_logits=True), metrics=[metric])
    return model.evaluate(logits, targets, verbose=0)[1]


integer_labels = accuracy(losses.SparseCategoricalCrossentropy, labels)
one_hot_labels = accuracy(losses.CategoricalCrossentropy, one_hot)
binary_loss = accuracy(losses.BinaryCrossentropy, one_hot)
print(f"{integer_labels:.2f} {one_hot_labels:.2f} {binary_loss:.2f}")
#> 0.67 0.67 0.67

entries = keras.metrics.BinaryAccuracy(threshold=0.0)
entry_by_entry = accuracy(losses.BinaryCrossentropy, one_hot, entries)
entries.reset_state()
all_negative = float(entries(one_hot, 0 * one_hot))
print(f"{entry_by_entry:.2f} {all_negative:.2f}")
#> 0.56 0.90
