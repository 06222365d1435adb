"""What is kept of a run, and what counts as a change between two of them."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from sidebyside import record, releases, render
from sidebyside.pairs import find_pairs
from sidebyside.rows import Unknown

PROJECT = Path(__file__).parent.parent
HEAD = {
    "versions": {"torch": "2.6.0", "tensorflow": "2.16.2", "keras": "3.3.3"},
    "date": "2026-11-26",
}


def row(id="t/p", state="holds", hash="h", **changes) -> dict:
    if state == "skipped":
        return {"id": id, "hash": hash, "state": state, "why": "no GPU"}
    parts = {
        "problems": [],
        "differs": [],
        "difference": 0.0,
        "values": {"x": {"pytorch": 1.0, "tensorflow": 1.0}},
    }
    return {"id": id, "hash": hash, "state": state} | parts | changes


@pytest.fixture
def guide(tmp_path):
    """One pair, whose files the record and both sets know."""
    for tab in ("pytorch", "tensorflow"):
        path = tmp_path / f"snippets/t/p_{tab}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1.0\n")
    pairs, _ = find_pairs(tmp_path / "snippets")
    return SimpleNamespace(root=tmp_path, pairs={pair.id: pair for pair in pairs}, record={})


def put(guide, name: str, *rows: dict) -> Path:
    path = guide.root / releases.FOLDER / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(line) + "\n" for line in (HEAD, *rows)))
    return path


# --- the sets of this guide -----------------------------------------------------------------------


@pytest.mark.parametrize("name", releases.SETS)
def test_the_sets_of_this_guide_are_good(name):
    guide = SimpleNamespace(root=PROJECT)
    assert not releases.problems(guide)
    head, rows = releases.load(PROJECT, name)
    assert {"python", *record.PACKAGES} <= head["versions"].keys()
    assert len(rows) > 200
    text = (PROJECT / releases.SETS[name]).read_text("utf-8")
    for package in record.PACKAGES:
        assert f"{package}=={head['versions'][package].partition('+')[0]}" in text, package


def test_no_kept_record_tells_where_it_was_made():
    for path in (PROJECT / releases.FOLDER).glob("*.jsonl"):
        text = path.read_text("utf-8")
        assert not any(place in text for place in ("/root/", "/home/", "/tmp/", "/work/")), path


# --- what is kept ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (0.123456789, 0.123457),
        (3, 3),
        ("a" * 100, "a" * 80),
        ("\x1b[1mfor {{node sum}}\x1b[0m in /a/home/of/x.py", "for node sum in …/x.py"),
        (True, "True"),
        ([1.0, 2.0], [1.0, 2.0]),
        ([[1.0] * 5, [2.0] * 5], {"count": 10, "mean": 1.5, "norm": 5.0}),
        ([1.0, "a"], "[1.0, 'a']"),
        (float("inf"), "inf"),
        ({"a": {"b": "c"}}, "{'a': {'b': 'c'}}"),
        ({"loss": [1.0, 0.5]}, [1.0, 0.5]),
    ],
)
def test_a_value_is_kept_short(value, kept):
    assert releases.short(value) == kept


def test_a_problem_is_kept_without_its_mend_its_colours_and_a_folder():
    problem = (
        "snippets/t/p_pytorch.py:1: \x1b[1mno {{node file}}\x1b[0m /a/home/of/somebody/x.py"
        "\n    To mend it: leave"
    )
    entry = {
        "hash": "h",
        "skipped": "",
        "problems": [problem],
        "differs": {},
        "difference": {},
        "values": {},
    }
    pair = SimpleNamespace(id="t/p")
    kept = ["snippets/t/p_pytorch.py:1: no node file …/x.py"]
    assert releases.row_of(pair, entry)["problems"] == kept


@pytest.mark.parametrize(
    ("module", "state"),
    [
        ("onnx", "skipped"),
        ("executorch.runtime", "skipped"),
        ("keras.quantizers", "failed"),
        ("torch.accelerator", "failed"),
        ("torchao.quantization", "skipped"),
    ],
)
def test_a_set_without_a_package_says_nothing_of_a_pair_that_needs_it(module, state):
    problem = f"snippets/t/p_pytorch.py:1: ModuleNotFoundError: No module named '{module}'"
    entry = {"hash": "h", "skipped": "", "problems": ["another", problem], "differs": {}}
    row = releases.row_of(SimpleNamespace(id="t/p"), entry | {"difference": {}, "values": {}})
    assert row["state"] == state
    if state == "skipped":
        assert row["why"] == f"needs {module.split('.')[0]}, which this set does not hold"


def test_what_was_kept_is_read_again(guide):
    pair = guide.pairs["t/p"]
    entry = {"hash": pair.hash, "versions": HEAD["versions"], "date": "2026-11-26", "skipped": ""}
    entry |= {"problems": [], "differs": {}, "difference": {"x": 0.0}, "values": row()["values"]}
    path = guide.root / releases.FOLDER / "oldest.jsonl"
    releases.keep(path, [pair], {"t/p": {"cpu": entry, "cpu+jax": entry | {"hash": "other"}}})
    assert releases.load(guide.root, "oldest") == (HEAD, {"t/p": row(hash=pair.hash)})
    assert not releases.problems(guide)


# --- what counts as a change ----------------------------------------------------------------------


def values(x: object) -> dict:
    return {"values": {"x": {"pytorch": x, "tensorflow": 1.0}}}


CASES = {
    "nothing": ({}, {}, []),
    "rounding": (values(1.0), values(1.00001), []),
    "a number": (values(1.0), values(1.1), ["`x` in pytorch: 1 → 1.1"]),
    "a small one beside a large one": (values([1e-5, 1.0]), values([2e-5, 1.0]), []),
    "a mean": (
        values({"count": 9, "mean": 1.0, "norm": 3.0}),
        values({"count": 9, "mean": 2.0, "norm": 3.0}),
        [
            "`x` in pytorch: 9 numbers with mean 1, norm 3 → 9 numbers with mean 2, norm 3",
        ],
    ),
    "a text": (values("a"), values("b"), ["`x` in pytorch: a → b"]),
    "a shape": (values([1.0]), values([1.0, 1.0]), ["`x` in pytorch: [1] → [1, 1]"]),
    "a kind": (values("1.0"), values(1.0), ["`x` in pytorch: 1.0 → 1"]),
    "a difference more": ({}, {"differs": ["x"]}, ["`x` differs now"]),
    "a difference less": ({"differs": ["x"]}, {}, ["`x` differs no more"]),
    "a name less": ({}, {"values": {}}, ["`x` is gone"]),
    "broken": (
        {"state": "failed", "problems": ["why"]},
        {},
        ["does not hold → holds", "why"],
    ),
    "skipped": ({"state": "skipped"}, values(7.0), []),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_told_and_rounding_is_not(name):
    old, new, told = CASES[name]
    assert releases.changes(row(**old), row(**new)) == told


def test_the_page_lists_what_changed_and_what_cannot_be_compared(guide):
    assert "has not been run yet" in releases.markdown(guide, "changed")
    put(guide, "oldest", row(state="failed", problems=["no `a|b` *here*"]))
    put(guide, "pinned", row())
    text = releases.markdown(guide, "changed")
    assert (
        "| [t/p](pair:t/p) | does not hold → holds<br>no &#96;a&#124;b&#96; &#42;here&#42; |"
        in text
    )
    assert releases.figures(guide)["between"] == {"changed": 1, "stale": 0}
    put(guide, "pinned", row(hash="another"))
    assert "Not compared" in releases.markdown(guide, "changed")
    put(guide, "oldest", row(hash="another"))
    assert releases.markdown(guide, "changed") == "*No pair.*"
    assert (
        "| `requirements-oldest.txt` | torch 2.6.0, tensorflow 2.16.2, keras 3.3.3 | 1 | 0 | 0 |"
        in (releases.markdown(guide, "sets"))
    )
    with pytest.raises(ValueError, match="no releases called 'x'; use sets or changed"):
        releases.markdown(guide, "x")


def test_without_a_set_there_are_no_figures(guide):
    assert isinstance(releases.figures(guide)["oldest"], Unknown)
    assert releases.figures(guide)["between"] == {"changed": 0, "stale": 0}


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"id": "t/p"}', json.dumps(row() | {"more": 1}), json.dumps(row(state="good"))],
)
def test_a_line_that_is_none_is_named(line, guide):
    path = put(guide, "oldest", row())
    path.write_text(path.read_text() + line + "\n")
    (problem,) = releases.problems(guide)
    assert (problem.path, problem.line) == (path, 3) and "no line of a kept record" in problem.what
    assert releases.load(guide.root, "oldest") == ({}, {})


def test_an_empty_set_is_named(guide):
    put(guide, "oldest").write_text("")
    assert "is empty" in releases.problems(guide)[0].what


# --- what a pair shows ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({}, True),
        ({"hash": "another"}, False),
        ({"state": "failed"}, False),
        ({"state": "skipped"}, False),
    ],
)
def test_the_oldest_versions_count_only_for_the_very_same_files(changes, holds, guide):
    pair = guide.pairs["t/p"]
    put(guide, "oldest", row(**({"hash": pair.hash} | changes)))
    assert releases.since(guide, pair) == (HEAD["versions"] if holds else {})


def test_the_line_under_a_pair_names_both_versions(guide):
    path = guide.root / "snippets/t/p_pytorch.py"
    path.write_text("import torch\n\nx = 1.0\n")
    pair = find_pairs(guide.root / "snippets")[0][0]
    entry = {"difference": {"x": 0.0}, "versions": {"torch": "2.14.1"}, "gpu": ""}
    put(guide, "oldest", row(hash=pair.hash))
    assert "torch 2.6.0 and 2.14.1 · CPU" in render._agreement(guide, pair, entry)
    assert "· torch 2.14.1 · GPU" in render._agreement(guide, pair, entry | {"gpu": "A Card"})
    put(guide, "oldest", row(hash="another"))
    assert "· torch 2.14.1 · CPU" in render._agreement(guide, pair, entry)


# --- the command ----------------------------------------------------------------------------------


def test_a_reviewer_is_told_what_readers_would_see(guide, monkeypatch):
    put(guide, "pinned", row(hash=guide.pairs["t/p"].hash), row(id="t/gone"))
    entry = {"hash": guide.pairs["t/p"].hash, "versions": {}, "date": "", "skipped": ""}
    entry |= {
        "problems": [],
        "differs": {},
        "difference": {},
        "values": {"x": {"pytorch": 2.0, "tensorflow": 1.0}},
    }
    (guide.root / record.NAME).write_text(json.dumps({"t/p": {"cpu": entry}}))
    text = releases.report(guide.root)
    assert "from torch 2.6.0" in text and "- **t/p**\n    - `x` in pytorch: 1 → 2" in text
    assert "Gone: t/gone." in text
    entry["values"]["x"]["pytorch"] = 1.0
    (guide.root / record.NAME).write_text(json.dumps({"t/p": {"cpu": entry}}))
    assert "Nothing: no verdict and no number." in releases.report(guide.root)


def test_pins_are_moved_to_what_is_installed(tmp_path, monkeypatch):
    path = tmp_path / "requirements.txt"
    path.write_text("torch==1.0 # why\ntorchvision==1.0\n")
    monkeypatch.setattr(
        releases.metadata, "version", {"torch": "2.0+cpu", "torchvision": "1.0"}.get
    )
    assert releases.pins(path, ["torch", "torchvision"]) == ["torch: 1.0 -> 2.0"]
    assert path.read_text() == "torch==2.0 # why\ntorchvision==1.0\n"
    with pytest.raises(ValueError, match=r"requirements\.txt pins no jax"):
        releases.pins(path, ["jax"])


def test_without_a_record_nothing_is_kept(guide, monkeypatch, capsys):
    monkeypatch.chdir(guide.root)
    assert releases.main(["keep", "pinned"]) == 1
    assert "no such record; run the pairs" in capsys.readouterr().err
    shutil.rmtree(guide.root / "snippets")
