"""Cache, shuffle, batch, prefetch: in this order tf.data does what a
`DataLoader` does."""

DIFFERS = {
    "batches_are_runs": "shuffling after `batch` moves whole batches",
    "another_order": "`cache` after `shuffle` keeps the first order",
}


def check(pytorch, tensorflow):
    for tab, loader in (
        (pytorch, pytorch.loader),
        (tensorflow, tensorflow.mended),
    ):
        assert len(tab.epoch(loader)) == 20
        assert tab.neighbours([[0, 1, 2], [6, 7, 8]])
        for wrong in ([6, 7, 9], [6, 8, 8]):
            assert not tab.neighbours([[0, 1, 2], wrong])
    rows = tensorflow.rows
    fixed = rows.shuffle(60, reshuffle_each_iteration=False)
    assert list(fixed.as_numpy_iterator()) == list(
        fixed.as_numpy_iterator()
    )
    # Repeat before shuffle: the epochs run into each other.
    mixed = rows.repeat(2).shuffle(120, seed=0)
    first = list(mixed.as_numpy_iterator())[:60]
    assert len(set(first)) < 60
    apart = rows.shuffle(60, seed=0).repeat(2)
    first = list(apart.as_numpy_iterator())[:60]
    assert len(set(first)) == 60
