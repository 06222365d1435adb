import keras
import tensorflow as tf


def train(rescale=1.0):
    weight = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
    weights = []
    for step in range(6):
        if step == 3:
            optimizer.learning_rate = 0.01
            velocity = optimizer.momentums[0]
            velocity.assign(velocity * rescale)
        with tf.GradientTape() as tape:
            loss = weight**2
        gradient = tape.gradient(loss, weight)
        optimizer.apply([gradient], [weight])
        weights.append(float(weight))
    return weights


weights = train()
before_drop, final_weight = weights[:3], weights[-1]
pytorch_rule = train(rescale=0.01 / 0.1)  # new rate / old rate
keras_rule = weights
print([round(w, 4) for w in pytorch_rule])
#> [0.8, 0.46, 0.062, 0.0249, -0.0089, -0.0392]
print([round(w, 4) for w in keras_rule])
#> [0.8, 0.46, 0.062, -0.2974, -0.615, -0.8885]
