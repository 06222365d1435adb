"""A positive example that counts three times: four spellings agree."""


def check(pytorch, tensorflow):
    assert (
        pytorch.weighted.item() > 1.1 * pytorch.row_losses.mean().item()
    )
    values = [
        float(tab.__dict__[name])
        for tab in (pytorch, tensorflow)
        for name in ("weighted", "by_hand")
    ]
    assert max(values) - min(values) < 1e-5
