"""The same table gives the same vectors, without a transpose. The row
for padding agrees, gradient included, once you mask it."""

import torch

DIFFERS = {
    "row_is_zero": (
        "`padding_idx` starts at zero, `mask_zero` starts at random"
    ),
    "table_gradient": (
        "PyTorch gives the padding row no gradient, Keras does"
    ),
}


def check(pytorch, tensorflow):
    # Keras hands its mask on: the pooling finds it by itself.
    pooling = tensorflow.layers.GlobalAveragePooling1D()
    average = pooling(tensorflow.embedding(tensorflow.ids))
    error = abs(average.numpy() - tensorflow.average.numpy()).max()
    assert error < 1e-6
    # Copying a whole table into PyTorch fills the padding row.
    full = torch.nn.Embedding(6, 3, padding_idx=0)
    with torch.no_grad():
        full.weight.copy_(torch.from_numpy(pytorch.table + 1))
    assert full.weight[0].abs().min() > 0
