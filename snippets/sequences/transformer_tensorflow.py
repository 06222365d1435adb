import keras
from keras import layers

x = keras.Input((5, 8))
attended = layers.MultiHeadAttention(2, 4, dropout=0.1)(x, x)
attended = layers.Dropout(0.1)(attended)
h = layers.LayerNormalization(epsilon=1e-5)(x + attended)
wide = layers.Dense(16, activation="relu")(h)
wide = layers.Dropout(0.1)(wide)
narrow = layers.Dropout(0.1)(layers.Dense(8)(wide))
y = layers.LayerNormalization(epsilon=1e-5)(h + narrow)
encoder = keras.Model(x, y)

parameters = encoder.count_params()
dropout, norm_first = 0.1, False
print(parameters, dropout, norm_first)
#> 600 0.1 False
