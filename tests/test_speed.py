"""The benchmarks: what a file must hold, what the page draws, what it says of what is missing.

No test here asserts a time.
"""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sidebyside import schemas, speed
from sidebyside.rows import Unknown

PROJECT = Path(__file__).parent.parent
HERE = sorted((PROJECT / speed.FOLDER).glob("*.json"))
sys.path.insert(0, str(PROJECT / "benchmarks"))
import frameworks  # noqa: E402


def result(group="forward_1", framework="torch", way="eager", median=2e-5) -> dict:
    spread = {"low": 0.9 * median, "high": 1.1 * median, "rounds": 9, "processes": 3}
    return {"group": group, "framework": framework, "way": way, "median": median} | spread


GOOD = {
    "format": 1,
    "date": "2026-11-26",
    "machine": {
        "cpu": "A Processor",
        "cores": 2,
        "memory_gib": 24,
        "system": "Linux",
        "accelerator": "",
    },
    "threads": 1,
    "priority": "usual",
    "busy": 0.2,
    "versions": {"python": "3.12.1", "torch": "2.0", "numpy": "2.4", "pytest-benchmark": "5.3"},
    "missing": {},
    "failed": [],
    "results": [
        result(),
        result(framework="tensorflow", way="predict", median=0.03),
        result(framework="tensorflow", way="tf.function", median=0.0001),
    ],
}
GPU = GOOD | {
    "machine": GOOD["machine"] | {"accelerator": "A Card"},
    "missing": {"tensorflow": "it is not installed on this machine"},
    "failed": [
        {
            "group": "forward_1",
            "framework": "torch",
            "way": "torch.compile",
            "why": "no | <compiler>",
        }
    ],
    "results": [result(median=5e-5)],
}


@pytest.fixture
def small(tmp_path):
    """A guide with the schema, and no file of any machine."""
    shutil.copytree(PROJECT / schemas.SCHEMAS, tmp_path / schemas.SCHEMAS)
    (tmp_path / speed.FOLDER).mkdir(parents=True)
    return SimpleNamespace(root=tmp_path)


def put(guide, name: str, data: dict | str) -> Path:
    path = guide.root / speed.FOLDER / f"{name}.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data, indent=1), "utf-8")
    return path


# --- the files of this guide ----------------------------------------------------------------------


def test_the_files_of_this_guide_are_good_and_named_after_their_machine():
    guide = SimpleNamespace(root=PROJECT)
    assert HERE and not speed.problems(guide)
    for path in HERE:
        assert path.name == frameworks.name_of(json.loads(path.read_text("utf-8")))


def test_the_figures_of_the_claim_are_measured():
    """Of one machine at least: every kind of work, in both frameworks, by several processes."""
    data = next(d for d in speed.machines(PROJECT).values() if not d["missing"])
    assert not data["failed"]
    for group in speed.GROUPS:
        some = [row for row in data["results"] if row["group"] == group]
        both = {"torch"} if group == "sharing" else {"torch", "tensorflow"}
        assert {row["framework"] for row in some} == both, group
        assert all(row["processes"] >= 3 for row in some), group
        assert all(speed.ratio(data, row) for row in some), group
    figures = speed.figures(SimpleNamespace(root=PROJECT))
    for group, name in re.findall(
        r"\{\{ speed/(\w+) (\w+)", (PROJECT / "docs/benchmarks.md").read_text("utf-8")
    ):
        assert figures[group][name] is not None, (group, name)


def test_every_kind_of_work_is_on_the_page():
    text = (PROJECT / "docs/benchmarks.md").read_text("utf-8")
    assert [*speed.GROUPS] and all(f"\n::: speed {group}\n" in text for group in speed.GROUPS)
    written = [path.read_text("utf-8") for path in (PROJECT / "benchmarks").glob("*_ways.py")]
    for group in speed.GROUPS:
        assert any(f'"{group}"' in text for text in written), group


def test_no_file_tells_whose_machine_it_was():
    for path in HERE:
        text = path.read_text("utf-8")
        assert not re.search(r"/(home|root|tmp|work|usr|opt)\b", text), path
        assert not {"node", "hostname", "user"} & set(json.loads(text)["machine"])


# --- what the page draws --------------------------------------------------------------------------


def test_without_a_file_the_page_says_so(small):
    assert speed.markdown(small, "forward_1") == "*Not measured yet on any machine.*"
    assert "No machine" in speed.markdown(small, "machines")
    assert isinstance(speed.figures(small)["forward_1"], Unknown)


def test_the_page_draws_what_is_there_and_says_what_is_missing(small):
    put(small, "a", GOOD)
    put(small, "b", GPU)
    text = speed.markdown(small, "forward_1")
    assert text.count("<svg") == 1
    label = re.search(r'aria-label="([^"]*)"', text)[1]
    assert label == (
        "One row through a small model: A Processor, CPU: eager 20 µs, predict 30 ms,"
        " tf.function 100 µs; A Card: eager 50 µs"
    )
    rows = {
        line.split(" | ")[0][2:]: line.split(" | ")[1:]
        for line in text.splitlines()
        if line.startswith("| ")
    }
    assert rows["Way"] == ["A Processor, CPU", "A Card |"]
    assert rows["PyTorch: eager"][0] == "**20 µs** (18 – 22 µs)<br>× 1"
    assert rows["TensorFlow: predict"] == [
        "**30 ms** (27 – 33 ms)<br>× 1,500",
        "not measured: TensorFlow: it is not installed on this machine |",
    ]
    assert rows["PyTorch: torch.compile"] == [
        "not measured: this run did not try it",
        "not measured: no &#124; &#60;compiler&#62; |",
    ]
    machines = speed.markdown(small, "machines")
    assert "TensorFlow was not measured: it is not installed on this machine" in machines
    assert "forward&#95;1, torch.compile failed: no &#124;" in machines


def test_figures_are_those_of_a_machine_that_lacks_nothing(small):
    put(small, "a", GPU)
    assert isinstance(speed.figures(small)["forward_1"], Unknown)
    put(small, "b", GOOD)
    figures = speed.figures(small)
    assert figures["forward_1"]["predict"] == pytest.approx(1500)
    assert figures["forward_1"]["predict_ms"] == pytest.approx(30)
    assert figures["machine"]["cpu"] == "A Processor"


def test_a_figure_that_only_another_machine_has_is_a_dash(small):
    other = copy.deepcopy(GPU)
    other["results"].append(result(way="a new way"))
    put(small, "a", GOOD)
    put(small, "b", other)
    assert speed.figures(small)["forward_1"]["a_new_way"] is None
    assert "an_unknown_way" not in speed.figures(small)["forward_1"]


def test_a_kind_of_work_that_is_not_there_is_named(small):
    with pytest.raises(ValueError, match=r"no benchmarks called 'forward_2'; use machines or"):
        speed.markdown(small, "forward_2")


@pytest.mark.parametrize(("seconds", "said"), [(2, "2 s"), (0.0123, "12.3 ms"), (5e-7, "0.5 µs")])
def test_durations(seconds, said):
    assert speed.duration(seconds) == said


# --- what a file must hold ------------------------------------------------------------------------

BAD = {
    "no JSON": ("{\n nothing", 2, "this is no JSON"),
    "no results": (GOOD | {"results": []}, None, "non-empty"),
    "an unknown key": (GOOD | {"host": "mine"}, None, "'host' was unexpected"),
    "a time of nothing": (GOOD | {"results": [result(median=0)]}, None, "0 is less than"),
    "another form": (GOOD | {"format": 2}, 2, "2 is not one of [1]"),
    "twice": (GOOD | {"results": [result(), result()]}, None, "forward_1, torch, eager is there"),
    "no median": (GOOD | {"results": [result() | {"low": 1.0}]}, None, "not within its spread"),
    "unknown work": (GOOD | {"results": [result(group="x")]}, None, "unknown kind of work x"),
    "there and missing": (GOOD | {"missing": {"torch": "away"}}, None, "is said to be missing"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_its_line(name, small):
    data, line, says = BAD[name]
    path = put(small, "a", data)
    problem = speed.problems(small)[0]
    assert problem.path == path and says in problem.what and problem.mend == speed.MEND
    assert 1 <= problem.line <= len(path.read_text("utf-8").splitlines())
    assert line in (None, problem.line)
    assert speed.machines(small.root) == {}


def test_the_line_of_a_row_is_that_row(small):
    rows = [result(way=f"way {n}") for n in range(3)]
    rows[2]["rounds"] = 0
    path = put(small, "a", GOOD | {"results": rows})
    (problem,) = speed.problems(small)
    assert '"rounds": 0' in path.read_text("utf-8").splitlines()[problem.line - 1]


# --- the script -----------------------------------------------------------------------------------


def test_processes_are_joined_by_the_median_and_the_widest_spread():
    def process(median, why=""):
        run = {"group": "g", "way": "w", "rounds": 5, "accelerator": ""}
        run |= {"median": median, "q1": median - 1, "q3": median + 1}
        failed = [{"group": "g", "way": way, "why": why} for way in ("w", "x") if why]
        return {"found": [run], "failed": failed}

    results, failed = frameworks.joined([process(5), process(2), process(3, "why")], "torch")
    whole = {"median": 3, "low": 1, "high": 6, "rounds": 15, "processes": 3}
    assert results == [{"group": "g", "framework": "torch", "way": "w"} | whole]
    assert failed == [{"group": "g", "framework": "torch", "way": "x", "why": "why"}]


def test_what_is_not_installed_is_recorded_and_not_run(monkeypatch):
    """A machine with a GPU and PyTorch alone writes a file that this guide can show."""
    found = {"group": "forward_1", "way": "eager", "median": 2.0, "q1": 1.0, "q3": 3.0}
    process = {"found": [found | {"rounds": 3, "accelerator": "A Card"}], "failed": []}
    started = []
    monkeypatch.setattr(frameworks, "start", lambda kind, *_: started.append(kind) or process)
    monkeypatch.setattr(
        frameworks.importlib.util, "find_spec", lambda name: None if name == "tensorflow" else 1
    )
    data = frameworks.run(["torch", "tensorflow"], 1, 2, True)
    assert started == ["torch", "torch"]
    assert data["missing"] == {"tensorflow": "it is not installed on this machine"}
    assert frameworks.name_of(data) == "a-card.json"
    from jsonschema import Draft202012Validator

    Draft202012Validator(schemas.schema(PROJECT, "benchmarks")).validate(data)


def test_without_any_framework_it_says_so(monkeypatch):
    monkeypatch.setattr(frameworks.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(RuntimeError, match="none of the frameworks is installed"):
        frameworks.run(["torch"], 1, 1, True)


WAYS = """
import pytest

@pytest.mark.parametrize(("group", "way"), [("forward_1", "good"), ("forward_1", "bad-way")])
def test_way(benchmark, group, way):
    benchmark.extra_info["accelerator"] = ""
    if way != "good":
        raise RuntimeError("no file /home/somebody/secret/place here")
    benchmark(int)
"""


def test_a_way_that_fails_is_recorded_and_the_others_measured(tmp_path):
    (tmp_path / "small_ways.py").write_text(WAYS)
    shutil.copy(PROJECT / "benchmarks/pytest.ini", tmp_path)
    code = (
        "import pathlib, sys; sys.path.insert(0, sys.argv[1]); import frameworks\n"
        "here = frameworks.HERE = pathlib.Path(sys.argv[2])\n"
        "sys.exit(frameworks.measure('small', here / 'found.json', True))"
    )
    command = [sys.executable, "-c", code, str(PROJECT / "benchmarks"), str(tmp_path)]
    # As one of several test processes, pytest-benchmark would measure nothing.
    alone = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=alone)
    assert done.returncode == 0, done.stdout + done.stderr
    data = json.loads((tmp_path / "found.json").read_text())
    assert [(row["group"], row["way"]) for row in data["found"]] == [("forward_1", "good")]
    assert data["failed"] == [
        {"group": "forward_1", "way": "bad-way", "why": "RuntimeError: no file … here"}
    ]
