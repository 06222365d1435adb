"""Equal in order and size once PyTorch's counter of batches is left
out."""

DIFFERS = {
    "saved": "other names, and kernels are transposed",
    "number_saved": "BatchNorm in PyTorch also counts its batches",
}


def check(pytorch, tensorflow):
    keys = [line.split()[0] for line in pytorch.saved]
    keys.remove("1.num_batches_tracked")
    names = {
        "kernel": "weight",
        "gamma": "weight",
        "beta": "bias",
        "moving_mean": "running_mean",
        "moving_variance": "running_var",
    }
    for key, weight in zip(keys, tensorflow.model.weights, strict=True):
        layer, name = weight.path.split("/")[1:]
        assert key == f"{layer}.{names.get(name, name)}"
        shape = tuple(pytorch.model.state_dict()[key].shape)
        expected = shape[::-1] if name == "kernel" else shape
        assert tuple(weight.shape) == expected, key
