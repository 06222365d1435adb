"""Both functions divide the scores by the root of the size. The layer
`Attention` of Keras does not; divide the query yourself."""

DIFFERS = {
    "attention_layer": "`keras.layers.Attention` does not divide by the root of the size"
}
