import jax
import jax.numpy as jnp
import numpy as np
import optax

rng = np.random.default_rng(0)
logits = rng.standard_normal((6, 4), dtype=np.float32)
labels = rng.integers(0, 4, 6)

one_hot = jax.nn.one_hot(labels, 4)
probabilities = jax.nn.softmax(logits)

losses = optax.softmax_cross_entropy_with_integer_labels(logits, labels)
logits_integer = losses.mean()  # one loss for each row, until then
print(f"{logits_integer:.4f}")
#> 1.2435

logits_one_hot = optax.softmax_cross_entropy(logits, one_hot).mean()
print(f"{logits_one_hot:.4f}")
#> 1.2435

log_probabilities = jnp.log(probabilities)
of_labels = jnp.take_along_axis(log_probabilities, labels[:, None], 1)
probabilities_integer = -of_labels.mean()
print(f"{probabilities_integer:.4f}")
#> 1.2435

probabilities_one_hot = -(one_hot * log_probabilities).sum(1).mean()
print(f"{probabilities_one_hot:.4f}")
#> 1.2435
