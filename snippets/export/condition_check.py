"""Equal on both branches, once PyTorch is given both of them."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "word_for_word": (
        "torch.export wants a condition on values as torch.cond, "
        "AutoGraph rewrites the `if`"
    )
}
