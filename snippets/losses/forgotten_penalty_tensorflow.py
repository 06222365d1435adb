import keras
import tensorflow as tf

x, y = tf.constant([[1.0, 3.0]]), tf.constant([[0.0]])


def change_of_weights(add_losses):
    penalty = keras.regularizers.L2(0.5)
    layer = keras.layers.Dense(1, kernel_regularizer=penalty)
    model = keras.Sequential([keras.Input((2,)), layer])
    layer.kernel.assign([[2.0], [-2.0]])
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x))
        if add_losses:
            loss += sum(model.losses)
    gradient = tape.gradient(loss, layer.kernel)
    return -1.0 * gradient[:, 0]  # SGD with a learning rate of 1


change_by_default = change_of_weights(add_losses=False)
print(change_by_default.numpy())
#> [ 8. 24.]

change = change_of_weights(add_losses=True)
print(change.numpy())
#> [ 6. 26.]
