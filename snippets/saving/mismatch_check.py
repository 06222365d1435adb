"""Equal: the layers that fit are loaded, the new head keeps its own
weights."""

import torch


def check(pytorch, tensorflow):
    # set_weights also checks the shapes.
    turned = [w.T for w in tensorflow.model.get_weights()]
    try:
        tensorflow.model.set_weights(turned)
    except ValueError as error:
        assert "is not compatible with provided weight shape" in str(
            error
        )
    else:
        raise AssertionError("a wrong shape must be an error")
    assert pytorch.errors == 2
    assert pytorch.report.missing_keys == ["1.weight", "1.bias"]
    assert pytorch.head_kernel.shape == (8, 5)
    # A name that is missing is named in the error.
    try:
        pytorch.model.load_state_dict(pytorch.body_only)
    except RuntimeError as error:
        assert 'Missing key(s) in state_dict: "1.weight"' in str(error)
    else:
        raise AssertionError("a missing key must be an error")
    # With a prefix too many, strict=False loads nothing and says so.
    prefixed = {f"module.{k}": v for k, v in pytorch.state.items()}
    kept = pytorch.model[0].weight.clone()
    report = pytorch.model.load_state_dict(prefixed, strict=False)
    assert len(report.missing_keys) == len(report.unexpected_keys) == 4
    assert torch.equal(pytorch.model[0].weight, kept)
    extra = {**pytorch.model.state_dict(), "2.bias": torch.zeros(1)}
    report = pytorch.model.load_state_dict(extra, strict=False)
    assert report.unexpected_keys == ["2.bias"]
