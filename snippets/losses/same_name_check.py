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
    # The logarithm of cosh(100) exists, cosh(100) does not.
    error = pytorch.torch.tensor(100.0)
    assert error.cosh().log().isinf()
    far = pytorch.torch.logaddexp(error, -error) - pytorch.np.log(2)
    zero = pytorch.np.zeros(1, "float32")
    keras_loss = tensorflow.keras.losses.LogCosh()
    assert abs(far - float(keras_loss(zero, zero + 100))) < 1e-4
