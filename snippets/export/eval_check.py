"""Equal after `eval()`."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "word_for_word": (
        "torch.export keeps the mode that the model is in, "
        "Keras exports what predicts"
    )
}
