import keras

texts = ["The cat sat.", "The cat sat on the mat!", "A cat, the cat"]

layer = keras.layers.TextVectorization()
layer.adapt(texts)
vocabulary = [str(word) for word in layer.get_vocabulary()]
print(vocabulary)
#> ['', '[UNK]', 'the', 'cat', 'sat', 'on', 'mat', 'a']

ids = layer([*texts, "the dog sat"])
print(ids.numpy())
#> [[2 3 4 0 0 0]
#>  [2 3 4 5 2 6]
#>  [7 3 2 3 0 0]
#>  [2 1 4 0 0 0]]
