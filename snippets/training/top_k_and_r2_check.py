"""Equal formulas. Keras looks at the best 5 unless `k` is said."""
