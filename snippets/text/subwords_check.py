"""Equal: the tokenizer knows neither framework."""


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert not tab.trainer.show_progress, (
            "it would draw bars between the printed lines"
        )
