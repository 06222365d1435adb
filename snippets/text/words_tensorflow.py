import keras

texts = ["The cat sat.", "The dog sat on the mat!"]
vocabulary = ["the", "sat", "on", "cat", "mat"]

tokenizer = keras.layers.TextVectorization(
    vocabulary=vocabulary, output_sequence_length=7
)

tokens = tokenizer(texts)
size = tokenizer.vocabulary_size()
print(tokens, size)
#> tf.Tensor(
#> [[2 5 3 0 0 0 0]
#>  [2 1 3 4 2 6 0]], shape=(2, 7), dtype=int64) 7
