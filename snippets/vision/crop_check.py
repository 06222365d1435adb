"""Equal when the border is even, or when the crop says where it starts."""

DIFFERS = {
    "word_for_word": (
        "3 pixels are left over: torchvision rounds the half, Keras cuts it"
    )
}
