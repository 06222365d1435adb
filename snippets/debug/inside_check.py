"""The same numbers between the layers, and the same result."""
