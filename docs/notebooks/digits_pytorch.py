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
# # Digits, end to end, in PyTorch
#
# Train a small network on handwritten digits, look at its mistakes, save it, and load it again.
# The [same notebook in Keras](digits_tensorflow.py) starts from the same weights and takes the
# same batches.

# %% [markdown]
# ## Set up

# %%
import tempfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import sklearn
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import ConfusionMatrixDisplay
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

print("torch", torch.__version__)
print("scikit-learn", sklearn.__version__)

# %% [markdown]
# ## Load the data
#
# scikit-learn comes with small images of digits: 8 by 8 grey values from 0 to 16. We scale them
# to 0 to 1, train on the first 1400 images, and keep the others for the test.

# %% alt="Eight small grey images of digits, each with its label"
images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
x_train, x_test = torch.from_numpy(images).split([1400, 397])
y_train, y_test = torch.from_numpy(labels).split([1400, 397])

figure, axes = plt.subplots(1, 8, figsize=(8, 1.4))
for ax, image, label in zip(axes, x_train, y_train, strict=False):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set(title=int(label), xticks=[], yticks=[])

# %% [markdown]
# ## Build the model
#
# 64 grey values go in, 10 logits come out: one score for each digit. Both notebooks draw the
# start weights with NumPy. A `Linear` layer keeps its weight as (out, in), hence the `.T`.

# %%
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))

rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(start_1.T))
    model[2].weight.copy_(torch.from_numpy(start_2.T))
    model[0].bias.zero_()
    model[2].bias.zero_()

# %% [markdown]
# ## Train
#
# `shuffle=False` keeps the order of the batches, so that both notebooks take the same steps. In
# your own programs, shuffle.

# %% alt="A line that falls: the training loss over 30 epochs"
batches = DataLoader(TensorDataset(x_train, y_train), batch_size=64, shuffle=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
losses = []
model.train()
for _ in range(30):
    total = 0.0
    for inputs, targets in batches:
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
    losses.append(total / len(x_train))

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
model.eval()
with torch.no_grad():
    logits = model(x_test)
predictions = logits.argmax(dim=1)
accuracy = (predictions == y_test).float().mean().item()
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
probabilities = logits.softmax(dim=1)
certainty = probabilities.amax(dim=1)
certainty[predictions == y_test] = 0
worst = certainty.argmax().item()

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
# Save the weights alone. To load them, build the same model first. Then predict again: every
# prediction must be the same.

# %%
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "digits.pt")
    torch.save(model.state_dict(), path)

    reloaded = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    reloaded.load_state_dict(torch.load(path))
reloaded.eval()

with torch.no_grad():
    again = reloaded(x_test).argmax(dim=1)
agree = bool((again == predictions).all())
print("all predictions agree:", agree)
assert agree

# %% [markdown]
# ## Next
#
# The [same notebook in Keras](digits_tensorflow.py) reaches the same accuracy.
# [Training](../training.md) explains each step of the loop, and [Save and load](../saving.md)
# the files.
