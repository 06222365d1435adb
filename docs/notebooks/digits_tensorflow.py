# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Digits, end to end, in Keras
#
# Train a small network on handwritten digits, look at its mistakes, save it, and load it again.
# The [same notebook in PyTorch](digits_pytorch.py) starts from the same weights and takes the
# same batches.

# %% [markdown]
# ## Set up

# %%
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # no start-up messages

import tempfile
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
import sklearn
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.metrics import ConfusionMatrixDisplay

print("tensorflow", tf.__version__, "keras", keras.__version__)
print("scikit-learn", sklearn.__version__)

# %% [markdown]
# ## Load the data
#
# scikit-learn comes with small images of digits: 8 by 8 grey values from 0 to 16. We scale them
# to 0 to 1, train on the first 1400 images, and keep the others for the test.

# %% alt="Eight small grey images of digits, each with its label"
images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
x_train, x_test = np.split(images, [1400])
y_train, y_test = np.split(labels, [1400])

figure, axes = plt.subplots(1, 8, figsize=(8, 1.4))
for ax, image, label in zip(axes, x_train, y_train, strict=False):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set(title=int(label), xticks=[], yticks=[])

# %% [markdown]
# ## Build the model
#
# 64 grey values go in, 10 logits come out: one score for each digit. Both notebooks draw the
# start weights with NumPy. A `Dense` layer keeps its kernel as (in, out).

# %%
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)

rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
model.set_weights([start_1, np.zeros(32), start_2, np.zeros(10)])

# %% [markdown]
# ## Train
#
# `shuffle=False` keeps the order of the batches, so that both notebooks take the same steps. In
# your own programs, shuffle.

# %% alt="A line that falls: the training loss over 30 epochs"
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.2),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(x_train, y_train, batch_size=64, epochs=30, shuffle=False, verbose=0)
losses = history.history["loss"]

plt.figure(figsize=(6, 2.5))
plt.plot(range(1, 31), losses)
plt.xlabel("epoch")
plt.ylabel("training loss")
print(f"{losses[0]:.3f} after the first epoch, {losses[-1]:.3f} after the last")

# %% [markdown]
# ## Evaluate
#
# Accuracy is the share of test images whose digit is right.

# %%
_, accuracy = model.evaluate(x_test, y_test, verbose=0)
logits = model.predict(x_test, verbose=0)
predictions = logits.argmax(axis=1)
print(f"{accuracy:.1%} of {len(y_test)} test images are right")

# %% [markdown]
# Each row of the confusion matrix is a digit, each column a prediction. Mistakes lie off the
# diagonal.

# %% alt="A table of 10 by 10 counts: almost all of them lie on the diagonal"
display = ConfusionMatrixDisplay.from_predictions(y_test, predictions, colorbar=False)
display.figure_.set_size_inches(5, 5)

# %% [markdown]
# ## Look at a mistake
#
# Of all wrong predictions, this is the one that the model was most sure of.

# %% alt="One small grey image of a digit, and above it the label and the prediction"
probabilities = keras.ops.softmax(logits).numpy()
certainty = probabilities.max(axis=1)
certainty[predictions == y_test] = 0
worst = int(certainty.argmax())

plt.figure(figsize=(2.2, 2.2))
plt.imshow(x_test[worst].reshape(8, 8), cmap="gray_r")
plt.xticks([])
plt.yticks([])
mistake = f"a {y_test[worst]}, taken for a {predictions[worst]}"
plt.title(f"{mistake} ({certainty[worst]:.0%})", fontsize=9)
print(f"test image {worst}")

# %% [markdown]
# ## Save and load
#
# A `.keras` file holds the layers, the weights and the optimiser. Load it without building
# anything first. Then predict again: every prediction must be the same.

# %%
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "digits.keras")
    model.save(path)
    reloaded = keras.models.load_model(path)

again = reloaded.predict(x_test, verbose=0).argmax(axis=1)
agree = bool((again == predictions).all())
print("all predictions agree:", agree)
assert agree

# %% [markdown]
# ## Next
#
# The [same notebook in PyTorch](digits_pytorch.py) reaches the same accuracy.
# [Training](../training.md) shows what `fit` hides, and [Save and load](../saving.md) explains
# the files.
