"""Every route is shown by a run or explained by a source, and mistakes in the rows are named."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from sidebyside import record, where
from sidebyside.guide import read_guide

PROJECT = Path(__file__).parent.parent
GUIDE = read_guide(PROJECT)
PATH = PROJECT / where.DATA
ROWS = dict(where.cells(where.read(PATH, PATH.stat().st_mtime_ns)[0]))

NAMED = (
    *("TensorFlow Serving", "TensorFlow Lite", "SavedModel", "TensorBoard", "tf.data", "Keras"),
    *("TFX: data validation", "TFX: preprocessing", "TFX: model analysis", "TFX: serving"),
    *("TorchVision", "TorchText", "DataLoader", "torch.nn", "Quantization"),
    *("Distributed training", "Mobile and edge", "Web", "Google Cloud", "TPU", "SageMaker"),
    *("pdb", "JAX"),
)
"""What the two articles name. None of these may lose its row."""


@pytest.mark.parametrize("name", ROWS)
def test_a_row_has_a_passing_pair_or_a_sourced_reason(name):
    why = where.unproven(GUIDE, ROWS[name])
    if ROWS[name].get("state") == "open":
        pytest.xfail(f"{name}: {why}; the page says so")
    assert not why, f"{name}: {why}"


def test_no_system_has_lost_its_row():
    assert [name for name in NAMED if name not in ROWS] == []


GOOD = """\
targets:
  - name: Phone
    pytorch: {route: one, pair: t/here}
    tensorflow:
      route: two
      state: ended
      source: {title: T, publisher: P, url: "https://example.org", says: gone, read: 2026-01-01}
systems:
  - {name: Thing, route: three, pair: t/here}
"""
WRONG = {
    "no evidence": ("route: one, pair: t/here", "route: one", "not clear what shows it"),
    "both": ("route: one, pair: t/here", "route: one, pair: t/here, state: open", "not clear"),
    "unknown state": ("state: ended", "state: dead", "unknown state dead"),
    "no source": ("      source:", "      # source:", "nothing shows this state"),
    "no date": (", read: 2026-01-01", "", "needs one date"),
    "no address": ("https://example.org", "example", "no address"),
    "a source beside a pair": (
        "route: three, pair: t/here",
        "route: three, pair: t/here, source: {title: T, publisher: P, url: u, says: s}",
        "needs one date",
    ),
    "misspelt": ("route: two", "rout: two", "unknown name rout"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_named_with_its_line(name, tmp_path):
    old, new, said = WRONG[name]
    path = tmp_path / "where.yml"
    path.write_text(GOOD, "utf-8")
    assert where.read(path, 0)[1] == ()
    assert GOOD.count(old) == 1
    path.write_text(GOOD.replace(old, new), "utf-8")
    rows, problems = where.read(path, 1)
    assert rows is None and said in str(problems[0]) and "where.yml:" in str(problems[0])


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({}, "no run is on record"),
        ({"problems": ["x differs"]}, "x differs"),
        ({"skipped": "needs a compiler"}, "needs a compiler"),
    ],
)
def test_a_pair_that_did_not_pass_proves_nothing(entry, said):
    """Nor does one that this machine had to skip."""
    pair = GUIDE.pairs["serve/http"]
    found = {
        "hash": pair.hash,
        "proven_by": record.proven_by(),
        "versions": {},
        "skipped": "",
        "problems": [],
        **entry,
    }
    guide = SimpleNamespace(
        pairs={pair.id: pair}, record={pair.id: {"cpu": found}} if entry else {}
    )
    assert said in where.unproven(guide, {"pair": pair.id})
    found |= {"skipped": "", "problems": []}
    assert not where.unproven(
        SimpleNamespace(pairs=guide.pairs, record={pair.id: {"cpu": found}}), {"pair": pair.id}
    )
    assert "no pair" in where.unproven(guide, {"pair": "t/nowhere"})
    assert "no test" in where.unproven(SimpleNamespace(root=PROJECT), {"test": "tests/a.py::b"})


@pytest.mark.parametrize("id", ["export/without_python", "edge/from_pytorch"])
def test_what_needs_more_than_this_machine_has_is_proven_elsewhere(id):
    pair = GUIDE.pairs[id]
    found = {"hash": pair.hash, "proven_by": record.proven_by(), "versions": {}}
    found |= {"skipped": "needs what is not here", "problems": []}
    guide = SimpleNamespace(pairs={id: pair}, record={id: {"cpu": found}})
    assert where.unproven(guide, {"pair": id}) == ""
    found |= {"skipped": "", "problems": ["a.py:1: wrong"]}
    assert "not verified" in where.unproven(guide, {"pair": id})
