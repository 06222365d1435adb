"""Two losses whose names promise more than they hold, and their
counterparts, which agree."""

DIFFERS = {
    "poisson_by_default": (
        "PyTorch takes the logarithm of the rate unless told otherwise"
    ),
    "hinge_by_name": "the hinge embedding loss is another formula",
}


def check(pytorch, tensorflow):
    # A prediction that is a logarithm already: no setting is needed.
    logs = pytorch.rates.log()
    loss = pytorch.F.poisson_nll_loss(logs, pytorch.counts)
    assert abs(loss - pytorch.poisson) < 1e-5
