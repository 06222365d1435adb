"""A third tab: proven like the other two where its framework is installed, and said where not.

The tabs here are plain Python, so that no third framework is needed.
"""

import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from test_pages import render

from sidebyside import record
from sidebyside.guide import read_guide
from sidebyside.pairs import Pair, find_pairs
from sidebyside.prove import prove

PROJECT = Path(__file__).parent.parent
REASON = "needs jax, which is not installed: `make test-jax` installs it"


def write(root: Path, files: dict[str, str]) -> list[Pair]:
    """The pairs of a tree with the topic `t`; `name` stands for both tabs that a pair must have."""
    folder = root / "snippets" / "t"
    folder.mkdir(parents=True)
    for name, source in files.items():
        for suffix in [""] if "_" in name else ["_pytorch", "_tensorflow"]:
            (folder / f"{name}{suffix}.py").write_text(source)
    return find_pairs(root / "snippets")[0]


# --- what is compared -------------------------------------------------------------------------


def said(root: Path, pytorch: str, tensorflow: str, jax: str, check: str = "") -> tuple[str, str]:
    """What the proofs without and with the third tab complain about."""
    files = {"p_pytorch": pytorch, "p_tensorflow": tensorflow, "p_jax": jax}
    (pair,) = write(root, files | ({"p_check": check} if check else {}))
    proofs = [prove(part, root / part.label.replace("/", "_")) for part in pair.parts]
    both = ["\n".join(map(str, proof.problems)) for proof in proofs]
    return both[0], both[1]


ONE, TWO, THREE = "x = 1.0\n", "x = 2.0\n", "x = 3.0\n"
DIFFER = {
    "none": "",
    "all": 'DIFFERS = {"x": "a reason"}\n',
    "pytorch": 'DIFFERS = {"x": {"pytorch": "a reason"}}\n',
    "tensorflow": 'DIFFERS = {"x": {"tensorflow": "a reason"}}\n',
    "jax": 'DIFFERS = {"x": {"jax": "a reason"}}\n',
    "two of them": 'DIFFERS = {"x": {"tensorflow": "a reason", "jax": "another"}}\n',
}
VALUES = {
    "agree": (ONE, ONE, ONE),
    "pytorch apart": (TWO, ONE, ONE),
    "tensorflow apart": (ONE, TWO, ONE),
    "jax apart": (ONE, ONE, TWO),
    "all apart": (ONE, TWO, THREE),
}
RIGHT = {
    ("none", "agree"),
    ("all", "all apart"),
    ("pytorch", "pytorch apart"),
    ("tensorflow", "tensorflow apart"),
    ("jax", "jax apart"),
    ("two of them", "all apart"),
}


@pytest.mark.parametrize("values", VALUES)
@pytest.mark.parametrize("declared", DIFFER)
def test_each_two_tabs_agree_or_differ_as_declared(declared, values, tmp_path):
    """Of the values that three tabs can have, each declaration allows exactly one pattern."""
    _, problems = said(tmp_path, *VALUES[values], DIFFER[declared])
    assert bool(problems) == ((declared, values) not in RIGHT), problems


@pytest.mark.parametrize("declared", DIFFER)
def test_without_the_third_tab_the_other_two_are_held_to_the_same_words(declared, tmp_path):
    values = {"none": (ONE, ONE), "jax": (ONE, ONE)}.get(declared, (ONE, TWO))
    problems, _ = said(tmp_path, *values, THREE, DIFFER[declared])
    assert not problems
    values = {"none": (ONE, TWO), "jax": (ONE, TWO)}.get(declared, (ONE, ONE))
    problems, _ = said(tmp_path / "wrong", *values, THREE, DIFFER[declared])
    assert problems


UNSEEDED = "import numpy as np\n\nx = np.random.default_rng().random()\n"
FAULTS = {
    "wrong value": (
        (ONE, ONE, TWO),
        "p_jax.py:1: t/p: x differs: 1.0 in pytorch, 2.0 in jax: a number in both",
    ),
    "wrong value in the middle": (  # the tab that stands alone is named, not the last one
        (ONE, TWO, ONE),
        "p_tensorflow.py:1: t/p: x differs: 1.0 in pytorch, 2.0 in tensorflow",
    ),
    "wrong print": (
        (ONE, ONE, ONE + "print(x)\n#> 2.0\n"),
        "p_jax.py:3: #> says '2.0', Python prints '1.0'",
    ),
    "unseeded": ((ONE, ONE, UNSEEDED), "p_jax.py:3: unseeded randomness: x holds other values"),
    "unseeded, shared with one": (
        ("y = 1\n", "x = 0.5\ny = 1\n", UNSEEDED),
        "p_jax.py:3: unseeded randomness: x holds other values",
    ),
    "deprecated": (
        (ONE, ONE, "import warnings\n\nwarnings.warn('old', DeprecationWarning)\n" + ONE),
        "p_jax.py:3: DeprecationWarning: old",
    ),
    "raises": ((ONE, ONE, "x = 1 / 0\n"), "p_jax.py:1: ZeroDivisionError: division by zero"),
    "agrees with one": (
        (ONE, TWO, ONE, DIFFER["all"]),
        "p_check.py:1: t/p: x is declared to differ (a reason), and it agrees in pytorch and jax",
    ),
    "nothing shared": (
        (ONE, ONE, "y = 1.0\n"),
        "p_jax.py:1: t/p: the JAX tab is compared with nothing",
    ),
    "reason for a name it lacks": (
        (ONE, ONE, "z = 1.0\n", DIFFER["jax"] + "def check(pytorch, tensorflow, jax=None): ...\n"),
        "p_check.py:1: t/p: DIFFERS names x, which is no value that two tabs share",
    ),
    "check that needs it": (
        (ONE, ONE, ONE, "def check(pytorch, jax): ...\n"),
        "p_check.py:1: check always asks for jax, which is not installed everywhere",
    ),
    "check fails": (
        (ONE, ONE, ONE, "def check(jax=None):\n    assert not jax, 'no'\n"),
        "p_check.py:2: t/p: the check fails: AssertionError: no",
    ),
    "empty reasons": (
        (ONE, ONE, ONE, 'DIFFERS = {"x": {}}\n'),
        "p_check.py:1: DIFFERS is not a dict of reasons",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_file_and_line(fault, tmp_path):
    case, expected = FAULTS[fault]
    _, problems = said(tmp_path, *case)
    assert f"snippets/t/{expected}" in problems
    assert "To mend it:" in problems


def test_a_reason_for_a_tab_that_is_not_there(tmp_path):
    write(tmp_path, {"p": ONE, "p_check": DIFFER["jax"]})
    (problem,) = find_pairs(tmp_path / "snippets")[1]
    assert "p_check.py:1: DIFFERS says why x differs in jax, which is no tab" in str(problem)
    assert "add snippets/t/p_jax.py" in problem.mend


def test_a_check_gets_the_third_tab_where_it_ran(tmp_path):
    check = (
        "def check(pytorch, jax=None):\n"
        "    return {'jax' if jax else 'no jax': jax.x if jax else 0}\n"
    )
    (pair,) = write(tmp_path, {"p": ONE, "p_jax": ONE, "p_check": check})
    core, whole = (prove(part, tmp_path / part.label[2:]) for part in pair.parts)
    assert (core.measured, whole.measured) == ({"no jax": 0.0}, {"jax": 1.0})
    assert set(core.values["x"]) == {"pytorch", "tensorflow"}
    assert set(whole.values["x"]) == {"pytorch", "tensorflow", "jax"}
    assert (core.count, whole.count) == (1, 3)  # each two of them


# --- whole runs -------------------------------------------------------------------------------

TREE = {
    "three": "x = [1.0, 2.0]\nprint(x)\n#> [1.0, 2.0]\n",
    "three_jax": "import jax\n\nx = [1.0, 2.0]\nprint(x)\n#> [1.0, 2.0]\n",
    "third": ONE,
    "third_jax": TWO,
    "old": ONE,
    "old_jax": "import jax\n\njax.old()\nx = 1.0\n",
    "two": ONE,
}
STUB = """\
import warnings


class config:
    values = {}


class monitoring:  # Keras looks for it
    record_scalar = None


def old():
    warnings.warn("jax.old is deprecated", DeprecationWarning)
"""
"""A module that stands for JAX: it is there, and it deprecates."""

HIDDEN = "import sys\n\nsys.modules.update(dict.fromkeys(['jax', 'flax', 'optax', 'orbax']))\n"
"""Makes Python find no JAX, though it may be installed."""


def run(root: Path, *options: str, jax: bool) -> tuple[int, str, dict]:
    """Exit status, output and record of a run over the tree, with JAX or without."""
    modules = root / ("with" if jax else "without")
    if not modules.exists():
        modules.mkdir()
        names = ("jax", "flax", "optax", "orbax") if jax else ("sitecustomize",)
        for name in names:
            (modules / f"{name}.py").write_text(STUB if jax else HIDDEN)
    command = [sys.executable, "-m", "pytest", "tests/test_snippets.py", "-p", "no:cacheprovider"]
    command += ["--snippets", str(root / "snippets"), *options]
    environment = {**os.environ, "PYTHONPATH": f"{modules}{os.pathsep}{PROJECT}"}
    done = subprocess.run(
        command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=1800
    )
    path = root / record.NAME
    return done.returncode, done.stdout, json.loads(path.read_text()) if path.exists() else {}


@pytest.fixture(scope="module")
def without(tmp_path_factory):
    root = tmp_path_factory.mktemp("without")
    write(root, TREE)
    return root, *run(root, "-v", jax=False)


@pytest.fixture(scope="module")
def with_it(tmp_path_factory):
    root = tmp_path_factory.mktemp("with")
    write(root, TREE)
    return root, *run(root, "-v", "--require-jax", jax=True)


def test_what_is_not_installed_is_skipped_with_its_reason_and_counted(without):
    _, status, said, entries = without
    assert status == 0, said
    assert re.search(rf"SKIPPED \[3\] tests/test_snippets.py:\d+: {re.escape(REASON)}", said)
    assert "5 passed, 3 skipped" in said
    entry = entries["t/three"]["cpu+jax"]
    assert entry["skipped"] == REASON and entry["tabs"] == ["pytorch", "tensorflow", "jax"]


def test_the_other_tabs_are_proven_without_it(without):
    entry = without[3]["t/three"]["cpu"]
    assert entry["tabs"] == ["pytorch", "tensorflow"] and not entry["problems"]
    assert entry["difference"] == {"x": 0.0} and "jax" not in entry["versions"]


def test_a_run_that_must_test_it_fails_without_it(without):
    status, said, _ = run(without[0], "--require-jax", "-k", "three", jax=False)
    assert status == 1
    assert "No JAX test passed, and --require-jax asks for at least one." in said


def test_with_it_all_three_are_proven(with_it):
    _, status, said, entries = with_it
    assert status == 1
    failed = {(p, k) for p, found in entries.items() for k, e in found.items() if e["problems"]}
    assert failed == {("t/third", "cpu+jax"), ("t/old", "cpu+jax")}
    assert "third_jax.py:1: t/third: x differs: 1.0 in pytorch, 2.0 in jax" in said
    assert "old_jax.py:3: DeprecationWarning: jax.old is deprecated" in said
    entry = entries["t/three"]["cpu+jax"]
    assert set(entry["values"]["x"]) == {"pytorch", "tensorflow", "jax"}
    assert "t/three-jax: = x agree (largest difference 0)" in said
    assert "No JAX test passed" not in said


def test_the_mark_chooses_the_pairs_with_a_third_tab(with_it):
    _, said, _ = run(with_it[0], "-m", "jax", "--collect-only", "-q", jax=True)
    chosen = re.findall(r"\[(t/.*)\]", said)
    assert sorted(chosen) == ["t/old-jax", "t/third-jax", "t/three-jax"]


def test_update_and_isolated_treat_it_the_same(tmp_path):
    stale = "x = 1\nprint(x)\n#> 0\n"
    alone = "x = 1\nprint({})\n#> {}\n"
    as_alone = "'pytest' in __import__('sys').modules"
    files = {"stale": stale, "stale_jax": stale, "alone": ONE}
    files |= {"alone_jax": "y = 0\n" + alone.format(as_alone, True).replace("x = 1", "x = 1.0")}
    write(tmp_path, files)
    status, said, _ = run(tmp_path, "--update-examples", "-k", "stale", jax=True)
    assert status == 0, said
    for tab in ("pytorch", "tensorflow", "jax"):
        assert (tmp_path / f"snippets/t/stale_{tab}.py").read_text() == stale.replace("0", "1")
    status, said, entries = run(tmp_path, "--isolated", jax=True)
    assert status == 1
    text = "alone_jax.py:1: alone, this file prints 'False'; with the other pairs, 'True'"
    assert text in said
    assert not entries["t/stale"]["cpu+jax"]["problems"]


# --- the record -------------------------------------------------------------------------------


def recorded(root: Path, *, jax: str = "", core: str = "", only: str = "") -> dict:
    """A record of the pair in `root`: each part verified, or with this problem or reason."""
    (pair,) = find_pairs(root / "snippets")[0]
    entries = {}
    for part, text in zip(pair.parts, (core, jax), strict=True):
        entry = record.entry(part, None, "", text if text.startswith("needs") else "")
        values = {tab: 1.0 for tab in part.tabs}
        entry |= {"problems": [text] if text and not entry["skipped"] else []}
        entry |= {"difference": {"x": 0.0}, "differs": {}, "measured": {}, "not_compared": {}}
        entry |= {"values": {"x": values, "losses": {tab: [2.0, 1.0] for tab in part.tabs}}}
        if only in ("", record.key(part, "")):
            entries[record.key(part, "")] = entry
    return {pair.id: entries}


@pytest.fixture
def tree(tmp_path):
    write(tmp_path, {"p": "import torch, keras\n" + ONE, "p_jax": "import jax\n" + ONE})
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Home\n\n::: pair t/p\n")
    return tmp_path


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_records_with_and_without_it_are_joined(tree, monkeypatch, order):
    monkeypatch.chdir(tree)
    cpu = recorded(tree, jax=REASON)
    jax = recorded(tree, only="cpu+jax")
    for name, found in (("0.json", cpu), ("1.json", jax)):
        Path(name).write_text(json.dumps(found))
    assert record.main(["merge", *(f"{number}.json" for number in order)]) == 0
    joined = record.read(tree / record.NAME)["t/p"]
    assert not joined["cpu"]["skipped"] and not joined["cpu+jax"]["skipped"]


def test_a_skip_replaces_a_run_of_other_files(tree):
    old, new = recorded(tree, only="cpu+jax"), recorded(tree, jax=REASON)
    old["t/p"]["cpu+jax"]["hash"] = "another"
    assert record.join(old, new)["t/p"]["cpu+jax"]["skipped"] == REASON


def test_a_failure_is_not_undone_by_a_skip(tree):
    failed, skipped = recorded(tree, jax="x differs"), recorded(tree, jax=REASON)
    assert record.join(failed, skipped)["t/p"]["cpu+jax"]["problems"] == ["x differs"]


def verify(tree: Path, found: dict, *options: str) -> int:
    (tree / record.NAME).write_text(json.dumps(found))
    return record.main(["verify", *options])


def test_verify_counts_third_tabs_apart(tree, monkeypatch, capsys):
    monkeypatch.chdir(tree)
    assert verify(tree, recorded(tree)) == 0
    said = capsys.readouterr().out
    assert "1 of 1 pairs verified" in said and "1 of 1 JAX tabs verified, too." in said
    assert verify(tree, recorded(tree, jax=REASON)) == 0
    said = capsys.readouterr().out
    assert "1 of 1 pairs verified" in said and "0 of 1 JAX tabs verified, too." in said
    assert verify(tree, recorded(tree, jax=REASON), "--complete") == 1
    assert f"t/p-jax: not verified: {REASON}" in capsys.readouterr().err
    assert verify(tree, recorded(tree, jax="x differs")) == 1
    assert "t/p-jax: failed: x differs" in capsys.readouterr().err
    assert verify(tree, recorded(tree, only="cpu")) == 1
    assert "t/p-jax: not verified: no run is on record" in capsys.readouterr().err
    assert verify(tree, recorded(tree, only="cpu+jax")) == 1
    assert "t/p: not verified: no run is on record" in capsys.readouterr().err


def test_a_change_of_the_third_tab_leaves_the_other_proof_alone(tree, monkeypatch, capsys):
    monkeypatch.chdir(tree)
    found = recorded(tree)
    with (tree / "snippets/t/p_jax.py").open("a") as tab:
        tab.write("# changed\n")
    assert verify(tree, found) == 1
    said = capsys.readouterr().err
    assert said == "t/p-jax: not verified: its files changed after the last run\n"


# --- the page ---------------------------------------------------------------------------------


def lines(tree: Path, found: dict) -> list[str]:
    """What stands below the tabs."""
    (tree / record.NAME).write_text(json.dumps(found))
    text = re.findall(r'<p class="pair-line.*?</p>', render(tree, "::: pair t/p"))
    return [html.unescape(re.sub(r"<[^>]+>", "", line)) for line in text]


def test_a_page_never_says_that_it_agrees_when_it_did_not_run(tree):
    unchecked = "? JAX: not checked in this build"
    for found in (recorded(tree, jax=REASON), recorded(tree, only="cpu")):
        agrees, *others = lines(tree, found)
        assert agrees.startswith("= x agree") and "jax" not in agrees
        assert others == [unchecked]
    assert lines(tree, {}) == ["? not checked in this build", unchecked]


def test_a_page_says_once_that_all_three_agree(tree, monkeypatch):
    versions = {"python": "3", "torch": "9", "keras": "8", "jax": "7"}
    monkeypatch.setattr(record, "versions", lambda: versions)
    assert lines(tree, recorded(tree)) == [
        "= x agree (largest difference 0) · torch 9 · keras 8 · jax 7 · CPU"
    ]
    assert lines(tree, recorded(tree, only="cpu+jax"))[0].endswith("· jax 7 · CPU")


def test_a_page_says_what_failed(tree):
    first, second = lines(tree, recorded(tree, jax="x differs"))
    assert first.startswith("= x agree") and second == "✗ failed: x differs"
    first, second = lines(tree, recorded(tree, core="y differs"))
    assert first == "✗ failed: y differs" and second.startswith("= x agree")


def test_tables_and_charts_show_it_only_where_it_ran(tree):
    for found, tabs in ((recorded(tree), 3), (recorded(tree, jax=REASON), 2)):
        (tree / record.NAME).write_text(json.dumps(found))
        shown = render(tree, "::: table t/p")
        assert shown.count("<code>1</code>") == tabs
        assert ("JAX" in shown) == (tabs == 3)
        assert ("JAX" in render(tree, "::: chart t/p losses | Loss")) == (tabs == 3)


def test_a_figure_of_the_third_tab_is_a_dash_where_it_did_not_run(tree):
    for found, shown in ((recorded(tree), "1"), (recorded(tree, jax=REASON), "—")):
        (tree / record.NAME).write_text(json.dumps(found))
        assert f">{shown}</span>" in render(tree, "{{ t/p x jax }}")
    assert not read_guide(tree).problems


def test_every_pair_with_a_jax_tab_is_on_the_page_about_jax():
    page = (PROJECT / "docs/jax.md").read_text("utf-8")
    linked = re.findall(r"\]\(pair:([\w/]+)\)", page)
    pairs = {pair.id for pair in find_pairs(PROJECT / "snippets")[0] if "jax" in pair.tabs}
    assert len(pairs) >= 12
    assert pairs == set(linked)
