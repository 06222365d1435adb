import keras

lstm = keras.layers.LSTM(64)
lstm.build((None, 5, 30))
kernel, recurrent, bias = lstm.weights
default_forget_bias = bool((bias.numpy()[64:128] == 1).all())
default_bound = round(float(abs(kernel.numpy()).max()), 2)
print(default_forget_bias, default_bound)
#> True 0.14

bound = default_bound
bias = bias.numpy()
products = recurrent @ keras.ops.transpose(recurrent)
print(bound, bias[[0, 64, 128, 192]])
#> 0.14 [0. 1. 0. 0.]
