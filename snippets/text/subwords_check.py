"""Equal: the tokenizer knows neither framework."""


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert "slowest" not in tab.tokenizer.get_vocab()
        assert tab.pieces[:2] == ["s", "lowest"]  # never seen as a word
        assert (
            tab.pieces[-1] == "[UNK]"
        )  # letters that it has never seen
