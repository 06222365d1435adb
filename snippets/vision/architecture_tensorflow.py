import keras

model = keras.applications.ResNet50(weights=None)
trainable = sum(
    v.shape.num_elements() for v in model.trainable_variables
)
biases = sum(
    layer.bias.shape.num_elements()
    for layer in model.layers
    if isinstance(layer, keras.layers.Conv2D) and layer.use_bias
)
print(f"{trainable:,} parameters, {biases} of them convolution biases")
#> 25,583,592 parameters, 26560 of them convolution biases

without_biases = trainable - biases
