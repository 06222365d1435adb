"""Equal: compiled code draws other numbers from the same seed, unless
the numbers come from outside or from a stateless function."""

NEEDS = {"compiler"}
