"""Equal losses and equal weights, once inside `fit` and once in a loop
that calls the same step."""
