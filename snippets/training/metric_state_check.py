"""Equal once the metric is reset, or the counts are kept."""

DIFFERS = {
    "second_batch": "a Keras metric still remembers the first batch"
}
