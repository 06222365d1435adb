"""No tolerance without a reason, and no skip either."""

import ast
import importlib
import re
import shutil
import sys
import sysconfig
import tokenize
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import repeat
import skips

from sidebyside import mutate, releases
from sidebyside.pairs import TOLERANCE, Pair, find_pairs
from sidebyside.prove import prove, unmet_need

PROJECT = Path(__file__).parent.parent
PAIRS = find_pairs(PROJECT / "snippets")[0]
WIDE = {"atol", "rtol", "abs", "rel", "tolerance"}
"""How a check says how far apart two numbers may be."""


class Wide(NamedTuple):
    """One tolerance of a check file that is wider than the usual one: where it stands, how it is
    written, the lines of its expression, and whether the file says why."""

    line: int
    text: str
    lines: range
    told: bool


def wide(path: Path) -> list[Wide]:
    """Every such tolerance. The reason stands on its line, or on a line of its own above the
    statement."""
    with path.open("rb") as file:
        tokens = [t for t in tokenize.tokenize(file.readline) if t.type == tokenize.COMMENT]
    told = {token.start[0] for token in tokens}
    tree = ast.parse(path.read_text("utf-8"))
    named = {
        target.id: node
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = []
    for statement in ast.walk(tree):
        if not isinstance(statement, ast.stmt):
            continue
        for node in ast.iter_child_nodes(statement):
            if isinstance(node, ast.stmt):
                continue
            for part in ast.walk(node):
                if isinstance(part, ast.keyword) and part.arg in WIDE:
                    where = named.get(getattr(part.value, "id", ""), statement)
                    value = where.value if where is not statement else part.value
                    if _number(value) > TOLERANCE:
                        why = told & {*range(where.lineno - 1, where.end_lineno + 1)}
                        lines = range(node.lineno, node.end_lineno + 1)
                        text = ast.unparse(part)
                        found.append(Wide(part.value.lineno, text, lines, bool(why)))
    return found


def unexplained(path: Path) -> list[str]:
    return [f"{path.name}:{one.line}: {one.text}" for one in wide(path) if not one.told]


def _number(node: ast.expr) -> float:
    """A number as written; what is computed counts as wide, for nobody can see how wide."""
    try:
        return float(ast.literal_eval(node))
    except (ValueError, TypeError):
        return 1.0


def test_every_wide_tolerance_in_a_check_has_a_reason():
    found = [line for pair in PAIRS if pair.check for line in unexplained(pair.check)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("assert close(a, b, atol=1e-5)", 0),
        ("assert close(a, b, atol=1e-3)", 1),
        ("assert close(a, b, atol=1e-3)  # because", 0),
        ("# because\nassert close(a, b, rtol=0.1)", 0),
        ("assert close(a, b, rtol=TOO * WIDE)", 1),
        ("_NEAR = 1e-3\nassert close(a, b, atol=_NEAR)", 1),
        ("_NEAR = 1e-3  # because\n\n\nassert close(a, b, atol=_NEAR)", 0),
        ("_NEAR = 1e-3  # because\n\n\nassert close(a, b, rtol=0.1, atol=_NEAR)", 1),
        ("def check(a):\n    # why\n\n    x = 1\n    assert close(a, 1, rel=1e-2)", 1),
    ],
)
def test_a_wide_tolerance_without_a_reason_is_found(code, count, tmp_path):
    path = tmp_path / "p_check.py"
    path.write_text(code + "\n")
    assert len(unexplained(path)) == count


WIDEST = 100
"""So many times the largest difference a tolerance may be that is wider than the default."""


def too_wide(tolerance: float, measured: list[float]) -> str:
    """What is wrong with a tolerance, given every difference that was ever kept for its pair."""
    if tolerance <= TOLERANCE:
        return ""
    if not measured:
        return f"TOLERANCE is {tolerance:g}, and no difference is kept: run the pair, `make update`"
    if tolerance > WIDEST * max(measured):
        return (
            f"TOLERANCE is {tolerance:g}, and the largest difference {max(measured):.2g}: narrow it"
        )
    return ""


def test_no_tolerance_is_far_wider_than_what_was_measured():
    """With the pinned set or with the oldest: last digits hang on releases and processors."""
    found = {}
    for pair in PAIRS:
        rows = [releases.load(PROJECT, name)[1].get(pair.id, {}) for name in releases.SETS]
        measured = [row["difference"] for row in rows if "difference" in row]
        if wrong := too_wide(pair.settings.tolerance, measured):
            found[pair.id] = wrong
    assert not found


@pytest.mark.parametrize(
    ("tolerance", "measured", "says"),
    [
        (1e-5, [0.0], ""),
        (1e-4, [0.0, 2e-6], ""),
        (1e-3, [0.0, 9e-6], "narrow it"),
        (1e-3, [0.0], "narrow it"),
        (1e-3, [], "no difference is kept"),
    ],
)
def test_a_tolerance_far_too_wide_is_named(tolerance, measured, says):
    wrong = too_wide(tolerance, measured)
    assert says in wrong and bool(says) == bool(wrong)


LOOSE = {"numpy": ("allclose", "isclose"), "numpy.testing": ("assert_allclose",)}
LOOSE["torch"] = ("allclose", "isclose")
"""The functions in which a check may say how far apart two numbers may be."""


def far_too_wide(pair: Pair, folder: Path, monkeypatch) -> list[str]:
    """Each wide tolerance in the check of a pair that would hold if it were so many times narrower.

    Every comparison in such an expression is made twice: as it is written, and with its tolerances
    divided by WIDEST. The second has to fail at least once.
    """
    loose, needed = wide(pair.check), set()

    def twice(function):
        def called(*args, **kwargs):
            caller = sys._getframe(1)
            here = Path(caller.f_code.co_filename).name == pair.check.name
            if asked := {one for one in loose if here and caller.f_lineno in one.lines}:
                narrow = kwargs | {"rtol": 0, "atol": 0}
                narrow |= {key: kwargs[key] / WIDEST for key in kwargs.keys() & {"rtol", "atol"}}
                try:
                    holds = function(*args, **narrow)
                except AssertionError:
                    holds = False
                if holds is not None and not np.all(np.asarray(holds)):
                    needed.update(asked)
            return function(*args, **kwargs)

        return called

    for module, names in LOOSE.items():
        for name in names:
            owner = importlib.import_module(module)
            monkeypatch.setattr(owner, name, twice(getattr(owner, name)))
    proof = prove(pair, folder)
    assert not proof.problems, proof.problems
    return [f"{pair.check.name}:{one.line}: {one.text}" for one in loose if one not in needed]


@pytest.mark.parametrize(
    "loose", [p for p in PAIRS if p.check and wide(p.check)], ids=lambda pair: pair.id
)
def test_no_tolerance_in_a_check_is_far_wider_than_what_it_lets_through(
    loose, tmp_path, monkeypatch
):
    assert not far_too_wide(loose, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("comparison", "found"),
    [
        ("np.allclose(1, 1.0005, atol=1e-3)", 0),
        ("np.allclose(1, 1.000001, atol=1e-3)", 1),
        ("np.allclose(1, 1.000001, rtol=1e-3)", 1),
        ("np.allclose(\n        1, 1.0005,\n        atol=1e-3,\n    )", 0),
        ("np.allclose(\n        1, 1.000001,\n        atol=1e-3,\n    )", 1),
        ("np.testing.assert_allclose(1, 1.0005, rtol=1e-3) is None", 0),
        ("np.testing.assert_allclose(1, 1.000001, rtol=1e-3) is None", 1),
        ("torch.allclose(torch.ones(2), torch.ones(2) + 1e-6, atol=1e-3)", 1),
        ("torch.isclose(torch.ones(2), torch.ones(2) + 5e-4, atol=1e-3).all()", 0),
        ("abs(1 - 1.0005) < 1e-3 and dict(atol=1e-3)", 1),  # written so, nobody can tell
    ],
)
def test_a_tolerance_in_a_check_that_is_far_too_wide_is_found(
    comparison, found, tmp_path, monkeypatch
):
    topic = tmp_path / "snippets/topic"
    topic.mkdir(parents=True)
    (topic / "one_pytorch.py").write_text("import torch\n\nx = torch.ones(2)\n")
    (topic / "one_tensorflow.py").write_text("import tensorflow as tf\n\nx = tf.ones(2)\n")
    check = f"import numpy as np\nimport torch\n\n\ndef check():\n    assert {comparison}\n"
    (topic / "one_check.py").write_text(f'"""One."""\n\n{check}')
    pair = find_pairs(tmp_path / "snippets")[0][0]
    assert len(far_too_wide(pair, tmp_path / "work", monkeypatch)) == found


# --- skips ----------------------------------------------------------------------------------------


def test_the_list_of_skips_is_whole():
    """A reason with a sign that means something in a pattern must still stand for itself."""
    rows = skips.allowed()
    assert rows and len({row["reason"] for row in rows}) == len(rows)


REASONS = [
    "needs flax, which is not installed: `make test-jax` installs it",
    "needs jax, which is not installed: `make test-jax` installs it",
    "needs a GPU that both frameworks see",
    "needs a C++ compiler",
    "needs the headers of Python for C++, such as Debian's python3-dev",
    "signals are of POSIX",
]


@pytest.mark.parametrize("reason", REASONS)
def test_what_this_guide_skips_is_in_the_list(reason):
    assert skips.too_many({reason: 1}) == []


def test_no_machine_skips_more_tests_than_the_list_says(request):
    """As if every condition held at once: none of them may be true of this machine."""
    marks = [mark for item in request.session.items for mark in item.iter_markers("skipif")]
    assert skips.too_many(Counter(mark.kwargs["reason"] for mark in marks)) == []


@pytest.mark.parametrize(
    ("compiler", "reason"),
    [
        (None, "needs a C++ compiler"),
        ("c++", "needs the headers of Python for C++, such as Debian's python3-dev"),
    ],
)
def test_without_a_compiler_no_more_pairs_are_skipped_than_the_list_says(
    compiler, reason, monkeypatch
):
    """And no fewer: a pair that no longer needs one lowers the number."""
    monkeypatch.setattr(shutil, "which", lambda name: compiler)
    monkeypatch.setattr(sysconfig, "get_path", lambda name: "/nowhere")
    parts = [part for pair in PAIRS for part in pair.parts if not part.extras]
    left_out = {part.id for part in parts if unmet_need(part, gpu="") == reason}
    again = left_out & {id for id, *_ in mutate.explained()[0]}  # as survivors of mutation
    (entry,) = [row for row in skips.allowed() if re.fullmatch(row["reason"], reason)]
    assert len(left_out) + len(again) == entry["most"]


@pytest.fixture
def listed(tmp_path) -> Path:
    path = tmp_path / "skips.yml"
    path.write_text(
        "- {reason: no GPU, most: 2, where: here}\n- {reason: no .*, most: 1, where: x}\n"
    )
    return path


def test_as_many_skips_as_are_explained_are_fine(listed):
    assert skips.too_many({}, listed) == []
    assert skips.too_many({"no GPU": 2, "no jax": 1}, listed) == []


def test_a_skip_too_many_and_one_without_a_reason_are_named(listed):
    assert skips.too_many({"no GPU": 3}, listed)[0].startswith("skipped 3 times, not 2: no GPU")
    assert skips.too_many({"no jax": 1, "no flax": 1}, listed)[0].startswith("skipped 2 times")
    assert "nobody has explained: lazy" in skips.too_many({"lazy": 1}, listed)[0]


@pytest.mark.parametrize("row", ["{reason: a, most: 0, where: b}", "{reason: a, most: 1}", "a"])
def test_an_entry_that_is_not_whole_is_an_error(row, tmp_path):
    path = tmp_path / "skips.yml"
    path.write_text(f"- {row}\n")
    with pytest.raises(ValueError, match="write reason, most"):
        skips.allowed(path)


# --- repeatability --------------------------------------------------------------------------------

JUNIT = """<testsuites><testsuite>
<testcase classname="tests.a" name="one"/>
<testcase classname="tests.a" name="two"><failure message="x"/></testcase>
<testcase classname="tests.a" name="three"><skipped message="x"/></testcase>
<testcase classname="tests.a" name="four"><error message="x"/></testcase>
</testsuite></testsuites>"""


def test_verdicts_are_read_from_a_report(tmp_path):
    path = tmp_path / "report.xml"
    path.write_text(JUNIT)
    assert repeat.verdicts(path) == {
        "tests.a::one": "passed",
        "tests.a::two": "failure",
        "tests.a::three": "skipped",
        "tests.a::four": "error",
    }


def test_a_verdict_that_changes_is_named_with_the_runs():
    same = {"a": "passed", "b": "skipped"}
    assert repeat.differences([("run 1", same), ("run 2", dict(same))]) == []
    lines = repeat.differences([("run 1", same), ("run 2", {"a": "failure"})])
    assert lines == [
        "a: passed in run 1; failure in run 2",
        "b: skipped in run 1; not run in run 2",
    ]


def test_every_python_meets_every_number_of_workers_and_threads():
    runs = list(repeat.settings(20, ["one", "two", "three"]))
    assert len({seed for *_, seed in runs}) == 20
    for python in ("one", "two", "three"):
        met = {(workers, threads) for p, workers, threads, _ in runs if p == python}
        assert len(met) == len(
            {(1, 1), (2, 1), (1, repeat.os.cpu_count()), (2, repeat.os.cpu_count())}
        )
    assert list(repeat.settings(5, ["one", "two", "three"], first=16)) == runs[15:]


def test_a_digest_tells_whether_two_runs_had_the_same_verdicts():
    one = repeat.counts({"a": "passed", "b": "skipped"})
    assert re.fullmatch("1 passed, 1 skipped, digest [0-9a-f]{12}", one)
    assert repeat.counts({"b": "skipped", "a": "passed"}) == one  # runs are in another order
    other = repeat.counts({"a": "skipped", "b": "passed"})  # as many, but not the same
    assert other != one and other.startswith("1 passed, 1 skipped")


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A project with one test, for `make repeat`."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_one.py").write_text("def test_one():\n    pass\n")
    monkeypatch.setattr(repeat, "PROJECT", tmp_path)

    def start(*options: str) -> int:
        monkeypatch.setattr(sys, "argv", ["repeat.py", *options])
        return repeat.main()

    return start


def test_a_second_start_goes_on_where_the_first_ended(here, capsys, monkeypatch):
    assert here("--runs", "1") == 0
    assert "Not one difference in 1 runs of 1 tests." in capsys.readouterr().out
    ran = []
    once = repeat.once
    monkeypatch.setattr(repeat, "once", lambda *given: (ran.append(given), once(*given)))
    assert here("--runs", "2") == 0
    assert len(ran) == 1
    assert "Not one difference in 2 runs of 1 tests." in capsys.readouterr().out


def test_reports_of_other_files_are_not_believed(here, capsys, tmp_path):
    assert here("--runs", "1") == 0
    (tmp_path / "tests" / "test_one.py").write_text("def test_one():\n    assert 0\n")
    assert here("--runs", "0") == 1
    assert "No run to compare" in capsys.readouterr().out
    assert here("--runs", "1") == 1  # it fails every time: no difference, and still no success
    assert "1 failure" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        *[("requirements.lock", True), ("pipelines/a.py", True), (".ci/run", True)],
        *[(".record.json", False), (".venv/a.py", False), ("tests/__pycache__/a.pyc", False)],
        *[("tests/browser/node_modules/a.js", False), ("site/index.html", False)],
    ],
)
def test_every_file_of_the_project_counts_and_none_that_a_run_makes(here, tmp_path, name, counts):
    before = repeat.content()
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("a")
    assert (repeat.content() != before) is counts


def test_a_run_that_broke_off_leaves_no_report(here, tmp_path):
    (tmp_path / "tests" / "test_one.py").write_text("import os\nos._exit(3)\n")
    with pytest.raises(RuntimeError, match="pytest ended with 3"):
        here("--runs", "1")
    assert not [*tmp_path.rglob("*.xml")]
