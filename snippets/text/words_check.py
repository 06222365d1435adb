"""The same numbers: 0 is padding, 1 an unknown word."""


def check(pytorch, tensorflow):
    words = tensorflow.tokenizer.get_vocabulary()
    assert words == pytorch.words
    # The empty word, 0 in both, fills the rest of a line.
    assert pytorch.encoded[0].tokens[2:] == ["sat", "", "", "", ""]
    long = ["the cat sat on the mat and the dog sat"]
    ours = pytorch.tokenizer.encode_batch(long)[0].ids
    theirs = tensorflow.tokenizer(long)[0].numpy().tolist()
    assert ours == theirs and len(ours) == 7
