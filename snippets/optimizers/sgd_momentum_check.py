"""Equal after four steps at a constant learning rate: plain, with
momentum and with Nesterov momentum."""
