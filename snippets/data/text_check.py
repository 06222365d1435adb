"""The same vocabulary and the same numbers: 0 pads, 1 stands for every
word that was not seen, and the rest is sorted by how often it came."""

import keras


def check(pytorch, tensorflow):
    assert pytorch.ids[-1].tolist()[:3] == [
        pytorch.number["the"],
        1,
        pytorch.number["sat"],
    ]
    # StringLookup keeps no 0 for padding: its numbers are one lower.
    lookup = keras.layers.StringLookup()
    lookup.adapt(
        [[w] for text in pytorch.texts for w in pytorch.words(text)]
    )
    assert lookup.get_vocabulary()[0] == "[UNK]"
    assert int(lookup("cat")) == pytorch.number["cat"] - 1
