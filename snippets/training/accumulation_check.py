"""Equal once each loss is divided by the number of batches that share
a step. The last two batches of ten have not made a step yet."""

DIFFERS = {
    "weight_of_sum": "`backward` adds gradients, Keras takes a mean"
}


def check(pytorch, tensorflow):
    assert tensorflow.optimizer.iterations.numpy() == 2
