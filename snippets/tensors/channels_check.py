"""Equal once the channels are moved to the end before flattening."""

DIFFERS = {
    "flat": "the same numbers in another order: channels first or last",
    "logits": "the same weights meet the numbers in another order",
}
