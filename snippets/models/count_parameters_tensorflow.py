import math

import keras
from keras import layers


def count(variables):
    return sum(math.prod(variable.shape) for variable in variables)


model = keras.Sequential(
    [
        keras.Input((784,)),
        layers.Dense(64, activation="relu", name="hidden_1"),
        layers.Dense(64, activation="relu", name="hidden_2"),
        layers.Dense(10, name="logits"),
    ],
    name="model",
)
model.summary(line_length=60, print_fn=print)
#> Model: "model"
#> ┏━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━┓
#> ┃ Layer (type)             ┃ Output Shape      ┃   Param # ┃
#> ┡━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━┩
#> │ hidden_1 (Dense)         │ (None, 64)        │    50,240 │
#> ├──────────────────────────┼───────────────────┼───────────┤
#> │ hidden_2 (Dense)         │ (None, 64)        │     4,160 │
#> ├──────────────────────────┼───────────────────┼───────────┤
#> │ logits (Dense)           │ (None, 10)        │       650 │
#> └──────────────────────────┴───────────────────┴───────────┘
#>  Total params: 55,050 (215.04 KB)
#>  Trainable params: 55,050 (215.04 KB)
#>  Non-trainable params: 0 (0.00 B)
#>
parameters = model.count_params()
print(parameters)
#> 55050

norm = layers.BatchNormalization()
norm.build((None, 4))
norm_count = norm.count_params()
norm_trainable = count(norm.trainable_weights)
norm_statistics = count(norm.non_trainable_weights)
print(norm_count, norm_trainable, norm_statistics)
#> 16 8 8

lstm = layers.LSTM(7)
lstm.build((None, None, 5))
lstm_count = lstm.count_params()
lstm_with_one_bias = count(lstm.weights)
print(lstm_count, lstm_with_one_bias)
#> 364 364
