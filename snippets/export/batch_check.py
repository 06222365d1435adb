"""Both files take any batch, once PyTorch is told that it may change."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "word_for_word": (
        "torch.onnx.export fixes the batch size of its example, "
        "keras.Input leaves it free"
    )
}
