"""The rounded values and both gradients agree: the gradient passes as
if nothing had been rounded."""
