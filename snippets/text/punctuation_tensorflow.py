import keras

text = "Don't stop, e.g. here."


def words(**options):
    layer = keras.layers.TextVectorization(**options)
    layer.adapt([text])
    known = layer.get_vocabulary()
    return [str(known[number]) for number in layer([text])[0].numpy()]


word_for_word = words()
only_spaces = words(standardize=None)
print(word_for_word)
#> ['dont', 'stop', 'eg', 'here']
print(only_spaces)
#> ["Don't", 'stop,', 'e.g.', 'here.']
