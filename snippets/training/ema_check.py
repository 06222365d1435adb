"""Equal averages, and equal weights once PyTorch copies them back."""

DIFFERS = {
    "weight": "at its end, `fit` puts the average into the model"
}
