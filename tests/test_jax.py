"""What the checks make of JAX itself. `make test-jax` runs these; elsewhere they are skipped."""

import re
from importlib import metadata
from pathlib import Path

import pytest

from sidebyside import compare
from sidebyside.prove import not_installed
from sidebyside.run import preload, run_tab

pytestmark = pytest.mark.jax
PROJECT = Path(__file__).parent.parent


@pytest.fixture(autouse=True, scope="module")
def jax():
    if package := not_installed("jax"):
        pytest.skip(f"needs {package}, which is not installed: `make test-jax` installs it")
    preload()


def run(root: Path, source: str) -> tuple[dict, str]:
    """The final names of a tab, and what is wrong with it."""
    root.mkdir(parents=True, exist_ok=True)
    path, folder = root / "tab_jax.py", root / "work"
    path.write_text(source)
    folder.mkdir(exist_ok=True)
    found = run_tab(path, folder)
    return found.names, "\n".join(map(str, found.problems))


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-jax.txt"])
def test_what_is_installed_is_what_is_pinned(file):
    """JAX and its packages move no version that the other two tabs were proven with."""
    pins = re.findall(r"^([\w-]+)==(\S+)", (PROJECT / file).read_text(), re.MULTILINE)
    assert len(pins) >= 5
    for package, version in pins:
        assert metadata.version(package).partition("+")[0] == version, package


WRONG = {
    "nnx.Param(1.0).value": "tab_jax.py:4: DeprecationWarning",
    "jnp.array([1], dtype='int64')": "tab_jax.py:4: UserWarning: Explicitly requested dtype int64",
    "jax.grad(lambda x: x)(jnp.ones(2))": "tab_jax.py:4: TypeError: Gradient only defined for",
}


@pytest.mark.parametrize("line", WRONG)
def test_a_warning_is_an_error_and_an_error_has_its_line(line, tmp_path):
    _, problems = run(
        tmp_path, f"import jax, jax.numpy as jnp\nfrom flax import nnx\n\nx = {line}\n"
    )
    assert WRONG[line] in problems


def test_one_tab_leaves_no_setting_to_the_next(tmp_path):
    source = "import jax\nimport jax.numpy as jnp\n\n"
    change = 'jax.config.update("jax_enable_x64", True)\n'
    change += 'jax.config.update("jax_debug_nans", True)\n'
    names, problems = run(tmp_path / "one", source + change + "x = jnp.ones(1).dtype\n")
    assert not problems and names["x"] == "float64"
    names, problems = run(tmp_path / "two", source + "x = jnp.ones(1).dtype\njnp.log(-1.0)\n")
    assert not problems and names["x"] == "float32"


def test_arrays_and_parameters_are_values_and_keys_and_tracers_are_none():
    import jax
    import jax.numpy as jnp
    import numpy as np
    from flax import nnx

    traced = []
    jax.jit(traced.append)(1.0)
    for value in (jax.random.key(0), traced[0], nnx.Rngs(0), jax.ShapeDtypeStruct((1,), "f4")):
        assert compare.plain(value) is compare.NOT_COMPARABLE, value
    assert compare.plain(jnp.ones(2).dtype) == "float32"
    ones = np.ones((2, 3), np.float32)
    kernel = nnx.Linear(2, 3, kernel_init=nnx.initializers.ones, rngs=nnx.Rngs(0)).kernel
    for value in (jnp.ones((2, 3)), kernel, kernel[...]):
        assert compare.plain(value).dtype == "float32"
        assert not compare.compare(compare.plain(value), compare.plain(ones), 1e-9, "ab").mismatch
    narrow = compare.plain(jnp.ones((), "bfloat16"))
    assert narrow.dtype == "bfloat16" and narrow.values == 1
