"""Equal: the order of a sum changes its last bits in both, and the
number of threads may change the order."""
