from keras.utils import pad_sequences

sequences = [[1, 2, 3], [4]]

by_default = pad_sequences(sequences)
print(tuple(by_default.shape))
#> (2, 3)

at_the_end = pad_sequences(sequences, padding="post")
print(at_the_end.tolist())
#> [[1, 2, 3], [4, 0, 0]]

at_the_front = pad_sequences(sequences)
print(at_the_front.tolist())
#> [[1, 2, 3], [0, 0, 4]]

last_two = pad_sequences(sequences, maxlen=2)
first_two = pad_sequences(
    sequences, maxlen=2, padding="post", truncating="post"
)
print(last_two.tolist(), first_two.tolist())
#> [[2, 3], [0, 4]] [[1, 2], [4, 0]]
