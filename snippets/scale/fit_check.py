"""PyTorch's loop runs in two processes. `fit` of Keras 3 does not,
under TensorFlow's strategy for several machines."""

NEEDS = {"processes", "slow"}
DIFFERS = {
    "said": (
        "Keras 3 takes a part of the batch, which each process has, "
        "for a tensor, when it builds the loss"
    )
}


def check(pytorch, tensorflow):
    assert pytorch.said == "trained"
    for said in (tensorflow.said, tensorflow.other):
        assert said.startswith("Attempt to convert a value (PerReplica")
