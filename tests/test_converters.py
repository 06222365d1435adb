"""The scoreboard of converters: what was measured, what the page makes of it, what a bad file says.

Some cells are measured again here, so that nobody can invent the file.
"""

import copy
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from sidebyside import converters, schemas
from sidebyside.rows import Unknown

PROJECT = Path(__file__).parent.parent
GUIDE = SimpleNamespace(root=PROJECT)
DATA, REPORTS = converters.read(PROJECT)
PAGE = (PROJECT / "docs/converters.md").read_text("utf-8")
sys.path.insert(0, str(PROJECT / "converters"))
posix = pytest.mark.skipif(sys.platform == "win32", reason="resource limits are of POSIX")

if sys.platform != "win32":
    import board
    from models import MODELS
    from ways import WAYS


# --- the files of this guide ----------------------------------------------------------------------


def test_the_files_of_this_guide_are_good():
    assert not converters.problems(GUIDE)


@posix
def test_every_model_went_through_every_converter():
    titles = {name: title for name, (title, _) in MODELS.items()}
    assert DATA["models"] == titles and len(titles) == 10
    assert [*DATA["converters"]] == [*WAYS]
    for key, way in WAYS.items():
        about = DATA["converters"][key]
        assert [*about["cells"]] == [*MODELS], key
        shown = {name: about[name] for name in ("name", "source", "target", "requirements")}
        assert shown == {name: getattr(way, name) for name in shown}, key
        assert [*about["versions"]] == ["python", *way.packages], key
        assert (PROJECT / way.requirements).exists(), key


def test_every_result_that_is_not_works_has_a_report_or_the_day_of_a_search():
    """The reading says so of a file that lacks one: here, each is taken away in turn."""
    path = PROJECT / converters.REPORTS
    bad = [
        (key, model)
        for key, about in DATA["converters"].items()
        for model, cell in about["cells"].items()
        if cell["verdict"] != "passes"
    ]
    assert bad
    for key, model in bad:
        rows = copy.deepcopy(REPORTS)
        row = next(r for r in rows if r["converter"] == key and model in r["models"])
        row["models"].remove(model)
        (problem,) = converters._reports(path, rows, DATA)
        assert problem.what == f"{key}, {model}: nobody has looked for a report"


def test_no_file_tells_whose_machine_it_was():
    text = (PROJECT / converters.DATA).read_text("utf-8")
    assert not re.search(r"/(home|root|tmp|work|usr|opt)\b|\b0x[0-9a-f]{4}|site-packages", text)


# --- a few cells, again ---------------------------------------------------------------------------

AGAIN = [("torch_onnx", "control_flow"), ("keras_litert", "embedding"), ("tf2onnx", "mlp")]


@posix
@pytest.mark.parametrize(("key", "model"), AGAIN)
def test_a_cell_is_what_the_file_says(key, model):
    kept = DATA["converters"][key]["cells"][model]
    found = board.measure(key, model, {"": sys.executable})
    assert found["verdict"] == kept["verdict"], found
    assert (found["bytes"] is None) == (kept["bytes"] is None)


@posix
def test_those_cells_are_of_several_kinds():
    kinds = {DATA["converters"][key]["cells"][model]["verdict"] for key, model in AGAIN}
    assert {"passes", "fails"} <= kinds


# --- what becomes of a step -----------------------------------------------------------------------


def step(code: str, folder: Path, seconds: float = 300) -> tuple[str, str]:
    return board.run_step([sys.executable, "-c", code], seconds, folder)


@posix
def test_a_crash_and_a_hang_are_results(tmp_path):
    assert step("pass", tmp_path) == ("", "")
    assert step("raise SystemExit(3)", tmp_path) == ("fails", "ended with exit status 3")
    crash = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
    assert step(crash, tmp_path) == ("killed", "killed by signal 11 (SIGSEGV)")
    child = "import time, pathlib; time.sleep(10); pathlib.Path('left').touch()"
    hang = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    assert step(hang, tmp_path, 3) == ("stopped", "stopped after 3 s")
    assert step("import time; time.sleep(9)", tmp_path) == ("", "")
    assert not (tmp_path / "left").exists()


@posix
@pytest.mark.parametrize(
    ("does", "error"),
    [
        ("bytearray(2 << 30)", "MemoryError"),
        ("int('x')", "ValueError: invalid literal for int() with base 10: 'x'"),
        ("sys.exit('it cannot')", "SystemExit: it cannot"),
    ],
)
def test_an_error_is_kept_with_its_first_line(does, error, tmp_path):
    start = {"model": "mlp", "batch": "any", "memory_gib": 1}
    (tmp_path / "found.json").write_text(json.dumps(start))
    code = (
        f"import sys; sys.path.insert(0, {str(PROJECT / 'converters')!r}); import ways\n"
        f"ways.odd = lambda cell: {does}\n"
        f"sys.argv = ['ways', 'odd', {str(tmp_path)!r}]; sys.exit(ways.main())"
    )
    assert step(code, tmp_path)[0] == "fails"
    assert json.loads((tmp_path / "found.json").read_text())["error"] == error


@posix
def test_an_error_tells_nothing_of_the_machine():
    said = board.scrubbed("\x1b[31mNo /home/me/site/x.py\n at 0x7f00ff <a b>, 3/4" + "x" * 300)
    assert said.startswith("No … at 0x… <a b>, 3/4x") and len(said) == 200


ANSWERS = {"example": np.eye(4, dtype=np.float32), "others": 2 * np.eye(4, dtype=np.float32)}


def made(folder: Path, change, ours="torch", theirs="torch") -> tuple[float | None, str]:
    np.savez(folder / "original.npz", **ANSWERS)
    np.savez(folder / "converted.npz", **{b: change(b, a) for b, a in ANSWERS.items()})
    return board.difference(folder, {"original": ours, "inputs": theirs, "model": "mlp"})


@posix
def test_a_difference_is_of_all_batches(tmp_path):
    assert made(tmp_path, lambda batch, answer: answer) == (0.0, "")
    assert made(tmp_path, lambda batch, answer: answer + 1e-5)[1] == ""
    gap, error = made(tmp_path, lambda batch, answer: answer + 0.01 * (batch == "others"))
    assert gap == pytest.approx(0.01) and error == "differs by 0.01"
    assert "(4, 1) and not (4, 4)" in made(tmp_path, lambda batch, answer: answer[:, :1])[1]
    assert "not finite" in made(tmp_path, lambda batch, answer: answer * np.nan)[1]


@posix
def test_a_model_that_answers_nothing_proves_nothing(tmp_path, monkeypatch):
    monkeypatch.setitem(ANSWERS, "example", np.ones((4, 4), np.float32))
    with pytest.raises(RuntimeError, match="answers the same to everything"):
        made(tmp_path, lambda batch, answer: answer)


@posix
def test_an_image_is_compared_whatever_its_layout(tmp_path, monkeypatch):
    image = np.random.default_rng(0).normal(size=(2, 3, 4, 5)).astype(np.float32)
    monkeypatch.setitem(ANSWERS, "others", image)

    def moved(batch, answer):
        return answer.transpose(0, 2, 3, 1) if answer.ndim == 4 else answer

    assert made(tmp_path, moved, "torch", "keras") == (0.0, "")
    assert "its output is" in made(tmp_path, moved)[1]


@posix
@pytest.mark.parametrize(
    ("free", "example", "verdict", "error"),
    [
        ("passes", "passes", "passes", ""),
        ("fails", "passes", "fixed", "any"),
        ("killed", "fails", "fails", "fixed"),
        ("differs", "differs", "differs", "fixed"),
    ],
)
def test_a_free_batch_comes_first(free, example, verdict, error, monkeypatch):
    def attempt(key, model, batch, pythons):
        found = free if batch == "any" else example
        error = "" if found == "passes" else batch
        return {"verdict": found, "error": error, "at": "", "difference": 0.0}

    monkeypatch.setattr(board, "attempt", attempt)
    found = board.measure("torch_onnx", "mlp", {})
    assert (found["verdict"], found["error"]) == (verdict, error)


@posix
def test_a_verdict_that_changed_fails_the_check(tmp_path, monkeypatch, capsys):
    kept = DATA["converters"]["port"]
    target = tmp_path / "converters.json"
    target.write_text(json.dumps(DATA), "utf-8")
    monkeypatch.setattr(board, "TARGET", target)
    monkeypatch.setattr(board, "row", lambda key, python, cells: kept | {"cells": cells})
    monkeypatch.setattr(board, "measure", lambda key, model, _: kept["cells"][model])
    monkeypatch.setattr(sys, "argv", ["board", "port", "--check"])
    assert board.main() == 0 and json.loads(target.read_text("utf-8")) == DATA
    worse = kept["cells"]["mlp"] | {"verdict": "fails", "error": "E: no"}
    monkeypatch.setattr(board, "measure", lambda key, model, _: worse)
    assert board.main() == 1
    assert (
        f"port.py, MLP: {kept['cells']['mlp']['verdict']} -> fails: E: no"
        in capsys.readouterr().out
    )


# --- on the page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", DATA["converters"])
def test_each_converter_has_its_section_with_every_cell(key):
    about = DATA["converters"][key]
    heading = f"## {about['name']} {{ #{converters.anchor(key)} }}"
    assert PAGE.partition(heading)[2].partition("\n## ")[0].count(f"\n::: converters {key}\n") == 1
    text = converters.markdown(GUIDE, key)
    for model, title in DATA["models"].items():
        cell = about["cells"][model]
        (row,) = re.findall(rf"^\| {title} \| (.*) \|$", text, re.MULTILINE)
        assert row.startswith(f"{converters.SAID[cell['verdict']]} | ")
        assert cell["bytes"] is None or f"| {cell['bytes']:,d} |" in row
        assert cell["verdict"] == "passes" or f"{title}" in text.partition("</div>")[2]
    for version in about["versions"].values():
        assert version in text
    for report in REPORTS:
        if report["converter"] == key:
            said = report["source"]["url"] if "source" in report else str(report["searched"])
            assert said in text


SORTS = ("passes", "fixed")


def test_the_page_opens_with_every_converter_in_order_of_what_it_does():
    text = converters.markdown(GUIDE, "which")
    rows = re.findall(
        r"^\| \[(.+?)\]\(#(.+?)\).* \| (\d+) of (\d+) \| (.*) \|$", text, re.MULTILINE
    )
    assert len(rows) == len(DATA["converters"])
    keys = [row[1].replace("-", "_") for row in rows]
    counts = [
        [[c["verdict"] for c in DATA["converters"][key]["cells"].values()].count(v) for v in SORTS]
        for key in keys
    ]
    ranks = [(passes + fixed, passes) for passes, fixed in counts]
    assert ranks == sorted(ranks, reverse=True)
    for name, place, works, of, rest in rows:
        about = DATA["converters"][place.replace("-", "_")]
        verdicts = [cell["verdict"] for cell in about["cells"].values()]
        assert (name, works, of) == (about["name"], str(verdicts.count("passes")), "10")
        assert (rest == "–") == (works == of)
    assert "\n::: converters which\n" in PAGE.partition("\n## ")[0]


def test_the_first_sentence_names_those_that_convert_everything(monkeypatch):
    whole = [
        about["name"]
        for about in DATA["converters"].values()
        if {cell["verdict"] for cell in about["cells"].values()} == {"passes"}
    ]
    said = converters.markdown(GUIDE, "answer")
    assert whole and re.findall(r"\[(.*?)\]", said) == whole and " convert all 10 models" in said
    assert PAGE.split("\n# ")[1].splitlines()[2] == "::: converters answer"
    one = {"port": DATA["converters"]["port"]}
    said = converters._answer(DATA | {"converters": one})
    assert said.startswith("[port.py](#port) converts all 10")
    said = converters._answer(DATA | {"converters": {}})
    assert said.startswith("No route converts all 10")


def test_no_number_of_the_page_is_typed():
    prose = re.sub(
        r"\{\{.*?\}\}|\{ #.*? \}|`[^`]*`|\(.*?\)|tf2onnx|onnx2tf", "", PAGE.split("---")[2]
    )
    assert not re.search(r"\d", prose), re.findall(r".*\d.*", prose)


def test_a_converter_that_is_not_there_is_named():
    with pytest.raises(
        ValueError, match=r"no converter magic; use one of: answer, which, torch_onnx"
    ):
        converters.markdown(GUIDE, "magic")


# --- what the files must hold ---------------------------------------------------------------------


@pytest.fixture
def small(tmp_path):
    """A guide with copies of both files, and a way to change the data."""
    shutil.copytree(PROJECT / schemas.SCHEMAS, tmp_path / schemas.SCHEMAS)
    for path in (converters.DATA, converters.REPORTS):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / path, tmp_path / path)
    return SimpleNamespace(root=tmp_path)


def worked(data: dict) -> dict:
    return data["converters"]["torch_onnx"]["cells"]["mlp"]


BAD = {
    "a cell is gone": (lambda d: d["converters"]["port"]["cells"].pop("mlp"), "each model once"),
    "no verdict of ours": (
        lambda d: worked(d).update(verdict="perfect"),
        "'perfect' is not one of",
    ),
    "a cell more": (lambda d: worked(d).update(machine="mine"), "'machine' was unexpected"),
    "too far off": (lambda d: worked(d).update(difference=0.5), "cannot work with the difference"),
    "not compared": (
        lambda d: worked(d).update(difference=None),
        "cannot work with the difference",
    ),
    "an error, and it works": (
        lambda d: worked(d).update(error="E"),
        "passes, and the error is 'E'",
    ),
    "no error, and it fails": (
        lambda d: worked(d).update(verdict="fails"),
        "fails, and the error is",
    ),
    "no version": (lambda d: d["converters"]["port"].pop("versions"), "'versions' is a required"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_its_line(name, small):
    change, says = BAD[name]
    assert converters.problems(small) == []
    data = copy.deepcopy(DATA)
    change(data)
    path = small.root / converters.DATA
    path.write_text(json.dumps(data, indent=1), "utf-8")
    problem = converters.problems(small)[0]
    assert problem.path == path and says in problem.what and problem.mend == converters.MEND
    assert converters.read(small.root)[0] is None
    assert isinstance(converters.figures(small)["counts"], Unknown)
    with pytest.raises(ValueError, match="cannot be used"):
        converters.markdown(small, "which")


SOURCE = "{title: T, publisher: P, url: 'https://example.org/1', says: it fails, read: 2026-01-01}"
BAD_REPORTS = {
    "no list": ("converter: port", "no list of reports"),
    "neither": ("- {converter: port, models: []}", "needs one of both"),
    "both": (
        f"- {{converter: port, models: [], searched: 2026-01-01, source: {SOURCE}}}",
        "needs one of both",
    ),
    "it works": ("- {converter: torch_onnx, models: [mlp], searched: 2026-01-01}", "it works now"),
    "unknown": ("- {converter: magic, models: [mlp], searched: 2026-01-01}", "no such cell"),
    "no date": (
        f"- {{converter: port, models: [], source: {SOURCE.replace(', read: 2026-01-01', '')}}}",
        "needs one date",
    ),
    "no address": (
        f"- {{converter: port, models: [], source: {SOURCE.replace('https', 'ftp')}}}",
        "no address",
    ),
    "twice": ("- {converter: tf2onnx, models: [mlp, mlp], searched: 2026-01-01}", "there twice"),
    "missing": ("[]", "nobody has looked for a report"),
}


@pytest.mark.parametrize("name", BAD_REPORTS)
def test_a_bad_report_is_named_with_its_line(name, small):
    text, says = BAD_REPORTS[name]
    path = small.root / converters.REPORTS
    path.write_text(text + "\n", "utf-8")
    found = converters.problems(small)
    assert found and says in found[0].what and found[0].path == path, found


def test_without_either_file_it_says_so(small):
    (small.root / converters.REPORTS).unlink()
    assert "no such file" in converters.problems(small)[0].what
    (small.root / converters.DATA).unlink()
    assert not converters.problems(small)


def test_the_site_is_built_without_a_framework():
    heavy = {"torch", "tensorflow", "numpy"}
    code = f"import sys, sidebyside.converters; print({heavy} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT)
    assert done.stdout.strip() == "set()", done.stderr
