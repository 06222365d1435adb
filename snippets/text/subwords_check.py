"""Equal: the tokenizer knows neither framework."""


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert not tab.trainer.show_progress, (
            "it would draw bars between the printed lines"
        )
        assert "slowest" not in tab.tokenizer.get_vocab()
        assert tab.pieces[:2] == ["s", "lowest"]  # never seen as a word
        assert tab.pieces[-1] == "[UNK]"  # it has never seen an x
