import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="0"),
        layers.BatchNormalization(name="1"),
        layers.ReLU(),
        layers.Dense(3, name="3"),
    ],
    name="model",
)
saved = [f"{weight.path} {weight.shape}" for weight in model.weights]
print(*saved, sep="\n")
#> model/0/kernel (4, 8)
#> model/0/bias (8,)
#> model/1/gamma (8,)
#> model/1/beta (8,)
#> model/1/moving_mean (8,)
#> model/1/moving_variance (8,)
#> model/3/kernel (8, 3)
#> model/3/bias (3,)
number_saved = len(saved)
number_trainable = len(model.trainable_weights)
sizes = [weight.numpy().size for weight in model.weights]
