"""Equal once Keras is told that the border between the classes is 0."""

DIFFERS = {"accuracy": "`accuracy` in Keras puts the border at 0.5"}
