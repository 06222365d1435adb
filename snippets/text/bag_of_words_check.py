"""Equal. The first column counts the unknown words: a bag has no padding."""
