"""Equal, and free of `nan`, once the dangerous value is replaced before
the function and not after it."""

DIFFERS = {
    "sqrt_grad": (
        "TensorFlow's square root gives 0 where nothing asks for its"
        " gradient, PyTorch gives 0 times infinity"
    ),
    "nan_from": {
        "tensorflow": "only TensorFlow's own square root escapes"
    },
}


def check(pytorch, tensorflow, jax=None):
    assert pytorch.nan_from == ["sqrt", "power", "log", "divide"]
    assert tensorflow.nan_from == ["power", "log", "divide"]
    if jax:  # `sqrt_grad` holds a nan, which equals nothing
        one, other = jax.gradient(jax.jnp.sqrt)
        assert one == 1 and other != other
