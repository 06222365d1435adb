"""Equal: how a step is carried out does not change where it goes."""
