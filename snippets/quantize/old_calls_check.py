"""Both calls still work, and both say where to go instead."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "old": "one warning is about quantization, one about TF Lite"
}


def check(pytorch, tensorflow):
    assert pytorch.deprecated and tensorflow.deprecated
    assert "ai_edge_litert" in tensorflow.old
