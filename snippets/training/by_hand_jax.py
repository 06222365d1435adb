import numpy as np
import optax
from flax import nnx
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")


def batches():
    for i in range(0, 1400, 64):
        yield x[:1400][i : i + 64], y[:1400][i : i + 64]


rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
hidden = nnx.Linear(64, 32, rngs=nnx.Rngs(0))
output = nnx.Linear(32, 10, rngs=nnx.Rngs(1))
hidden.kernel[...], output.kernel[...] = start_1, start_2
model = nnx.Sequential(hidden, nnx.relu, output)
optimizer = nnx.Optimizer(model, optax.sgd(0.2), wrt=nnx.Param)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def loss_function(model, inputs, targets):
    return cross_entropy(model(inputs), targets).mean()


@nnx.jit
def train_step(model, optimizer, inputs, targets):
    differentiate = nnx.value_and_grad(loss_function)
    loss, gradients = differentiate(model, inputs, targets)
    optimizer.update(model, gradients)
    return loss


losses = []
for _ in range(10):
    total = 0.0
    for inputs, targets in batches():
        loss = train_step(model, optimizer, inputs, targets)
        total += float(loss) * len(targets)
    losses.append(total / 1400)

final_loss = losses[-1]
weight_1, bias_1 = hidden.kernel[...], hidden.bias[...]
weight_2, bias_2 = output.kernel[...], output.bias[...]
print(f"{losses[0]:.4f} {final_loss:.4f}")
#> 2.1091 0.1803
