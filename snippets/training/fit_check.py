"""Equal losses in all ten epochs, equal test accuracy, equal final
weights. Both start from the same weights and take the batches in the
same order."""
