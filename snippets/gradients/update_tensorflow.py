import tensorflow as tf

weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = weight**2
# A new, plain tensor: no variable any more.
weight = weight - 0.25 * tape.gradient(loss, weight)
moved = weight.numpy().item()
with tf.GradientTape() as tape:
    lost = weight**2
lost_grad = tape.gradient(lost, weight)
print(lost_grad)
#> None

weight = tf.Variable(2.0)
weights = []
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = weight**2
    weight.assign_sub(0.25 * tape.gradient(loss, weight))
    weights.append(weight.numpy().item())
print(weights)
#> [1.0, 0.5, 0.25]
