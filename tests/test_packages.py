"""The list of packages: its mistakes are named, and the command writes what the index says."""

import datetime
from pathlib import Path
from types import SimpleNamespace
from urllib.error import HTTPError, URLError

import pytest

from sidebyside import packages
from sidebyside.rows import load

PROJECT = Path(__file__).parent.parent
TODAY = datetime.date(2026, 11, 24)
SMALL = """\
# A comment stays.
one:
  - name: Alive
    for: Tests
    package: alive
    last: {version: "1.0", released: 2026-06-01, read: 2026-11-20}
  - name: Part
    for: Tests
    part_of: Alive
  - name: Old
    for: Tests
    package: old
    last: {version: "0.3", released: 2025-11-19, read: 2026-11-20}
two:
  - name: Gone
    for: Tests
    package: gone
    last: {version: "9", released: 2024-01-01, read: 2026-11-20}
    state: ended
    instead: [Alive]
    note: It was good.
    source:
      title: README
      publisher: Gone
      date: 2024-02-01
      url: https://example.org/gone
      says: it has ended
"""


def small(tmp_path, text=SMALL):
    path = tmp_path / packages.DATA
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return SimpleNamespace(root=tmp_path)


def index(package: str) -> dict:
    """A package index that knows two newer releases and fails for the third."""
    known = {"alive": ("1.0", "2026-06-01"), "old": ("0.4", "2026-11-22")}
    if package not in known:
        raise HTTPError(packages.INDEX.format(package), 404, "Not Found", {}, None)
    version, day = known[package]
    files = [{"upload_time_iso_8601": f"{at}T12:00:00Z"} for at in ("2026-11-23", day)]
    return {"info": {"version": version}, "urls": files}


def test_the_list_is_sound():
    assert not packages.problems(SimpleNamespace(root=PROJECT))
    rows = [row for group in load(PROJECT / packages.DATA)[0].values() for row in group]
    said = {row["name"] for row in rows}
    named = ["PyTorch", "TensorFlow", "Keras", "JAX", "tf.data", "DataLoader", "SavedModel"]
    named += ["TorchVision", "TorchText", "TorchServe", "TorchScript", "ExecuTorch", "TensorBoard"]
    named += ["TensorFlow Serving", "TensorFlow Lite", "LiteRT", "TFX", "ONNX Runtime"]
    named += ["torch.nn", "torch.distributed", "tf.distribute", "NumPy", "SageMaker SDK"]
    assert said >= set(named)


def test_the_page_opens_with_all_that_has_ended():
    page = (PROJECT / "docs/evidence/health.md").read_text("utf-8").split("::: packages")[0]
    rows = [row for group in load(PROJECT / packages.DATA)[0].values() for row in group]
    ended = {row["name"] for row in rows if row.get("state") == "ended"}
    said = page.partition("most are alive. ")[2].partition(" have ended")[0].replace("`", "")
    assert set(said.replace(" and ", ", ").split(", ")) == ended


def test_active_and_quiet_follow_from_the_dates(tmp_path):
    groups, _ = load(small(tmp_path).root / packages.DATA)
    rows = {row["name"]: row for group in groups.values() for row in group}
    found = {name: packages.state(row, rows) for name, row in rows.items()}
    assert found == {"Alive": "active", "Part": "active", "Old": "quiet", "Gone": "ended"}


def test_a_table_shows_state_release_successor_and_source(tmp_path):
    tree = small(tmp_path)
    (gone,) = packages.markdown(tree, "two").splitlines()[2:]
    assert gone == (
        "| Gone { #system-gone } | Tests. It was good. "
        "| [`gone` 9](https://pypi.org/project/gone/9/)<br>2024-01-01 "
        "| **ended**; instead: [Alive](#system-alive)"
        "<br>[README](https://example.org/gone), Gone, 2024-02-01: it has ended |"
    )
    part = packages.markdown(tree, "one").splitlines()[3]
    assert "| part of [Alive](#system-alive) | active |" in part
    assert packages.markdown(tree, "read").endswith("Index on 2026-11-20.")
    with pytest.raises(ValueError, match="no packages called three; use one of: read, one, two"):
        packages.markdown(tree, "three")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("    for: Tests\n    package: old", "    package: old", 10, "for is missing"),
        ("note: It was good.", "hint: It was good.", 21, "unknown name hint"),
        ("package: old", "package: 7", 12, "package is 7, which is no text"),
        ("name: Old", "name: Alive", 10, "Alive is listed twice"),
        ("    package: old\n", "", 10, "Old: it needs either a package or a part_of"),
        ("part_of: Alive", "part_of: Nobody", 7, "Part: Nobody is no package"),
        ("instead: [Alive]", "instead: [Nobody]", 15, "Gone: Nobody is not listed"),
        ("state: ended", "state: dead", 15, "Gone: unknown state dead"),
        (
            "    state: ended\n    instead: [Alive]\n",
            "    state: moved\n",
            15,
            "Gone: it has moved",
        ),
        ("    part_of: Alive", "    part_of: Alive\n    state: ended", 7, "Part: nothing shows"),
        ("released: 2024-01-01", "released: 2999-01-01", 18, "released is in the future"),
        ("released: 2026-06-01", "released: 2026-11-21", 6, "Alive was released after it was read"),
        ("released: 2026-06-01", "released: soon", 6, "released is 'soon', which is no day"),
        ("      date: 2024-02-01\n", "", 23, "a source needs one date"),
        ("      says: it has ended\n", "", 23, "says is missing"),
        ("https://example.org/gone", "gone.html", 15, "Gone: its source has no address: gone.html"),
        ('    last: {version: "9"', '    # {version: "9"', 15, "Gone: its last release is not"),
        ("instead: [Alive]", "instead: [[Alive]]", 15, "Gone: ['Alive'] is not listed"),
        ("part_of: Alive", "part_of: Part", 7, "Part: Part is no package that is listed"),
        ("name: Old", "name: Alive!", 10, "Alive! is listed twice (first on line 3)"),
        ("package: old", "package: old/er", 10, "Old: no name of a package: old/er"),
        ("    package: old\n", "    package: old\n\n", 10, "Old: `last` does not stand right"),
        ("It was good.", "It was | good.", 15, "Gone: note holds '|'"),
        ("https://example.org/gone", "https://example.org/g n", 15, "Gone: its source has no"),
        ('version: "9"', "version: 9", 18, "version is 9, which is no text"),
        ("released: 2024-01-01", "released: 2024-01-01 10:00:00", 18, "released is datetime"),
        ("one:\n", "one: [\n", 3, "this cannot be read"),
        ("two:\n", "two: none\nthree:\n", 1, "these are no groups"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path, old, new, line, what):
    assert old in SMALL
    found = packages.problems(small(tmp_path, SMALL.replace(old, new, 1)))
    assert len(found) == 1, list(map(str, found))
    assert found[0].mend and found[0].path.name == "packages.yml"
    assert (found[0].line, found[0].what[: len(what)]) == (line, what)


def test_the_command_writes_what_the_index_says(tmp_path):
    text, changes, failed = packages.update(SMALL, index, TODAY)
    assert changes == ["old: 0.3 became 0.4"]
    assert failed == ["gone: HTTP Error 404: Not Found"]
    assert text == SMALL.replace(
        'version: "1.0", released: 2026-06-01, read: 2026-11-20',
        'version: "1.0", released: 2026-06-01, read: 2026-11-24',
    ).replace(
        'version: "0.3", released: 2025-11-19, read: 2026-11-20',
        'version: "0.4", released: 2026-11-22, read: 2026-11-24',
    )
    again = packages.update(text, index, TODAY)
    assert again == (text, [], failed)


def test_a_new_package_gets_its_first_line(tmp_path):
    bare = SMALL.replace('    last: {version: "1.0", released: 2026-06-01, read: 2026-11-20}\n', "")
    text, changes, _ = packages.update(bare, index, TODAY)
    assert "alive: new became 1.0" in changes
    assert '    package: alive\n    last: {version: "1.0", released: 2026-06-01' in text
    assert not packages.problems(small(tmp_path, text))


def test_an_index_without_files_changes_nothing():
    text, changes, failed = packages.update(SMALL, lambda _: {"info": {"version": "5"}}, TODAY)
    assert (text, changes) == (SMALL, [])
    assert failed[0] == "alive: the index names no version with files"


@pytest.mark.parametrize("version", ['1", read: 2999-01-01}', "", None, 5])
def test_a_version_that_is_none_is_not_written(version):
    def answer(_):
        return {"info": {"version": version}, "urls": [{"upload_time_iso_8601": "2026-11-23"}]}

    text, changes, failed = packages.update(SMALL, answer, TODAY)
    assert (text, changes) == (SMALL, [])
    assert len(failed) == 3


def test_an_index_that_cannot_be_reached_is_asked_once_and_nothing_is_lost():
    asked = []

    def nowhere(package):
        asked.append(package)
        raise URLError("no such host")

    text, changes, failed = packages.update(SMALL, nowhere, TODAY)
    assert (text, changes, asked) == (SMALL, [], ["alive"])
    assert failed == ["alive and all after it: <urlopen error no such host>"]


@pytest.mark.parametrize("update", [True, False])
def test_the_command_writes_only_when_asked(tmp_path, monkeypatch, capsys, update):
    tree = small(tmp_path)
    monkeypatch.setattr(packages, "project", lambda: tree.root)
    monkeypatch.setattr(packages, "fetch", index)
    assert packages.main(["--update"] if update else []) == 1  # one package could not be read
    assert ((tree.root / packages.DATA).read_text("utf-8") != SMALL) == update
    said = capsys.readouterr()
    assert said.out == "old: 0.3 became 0.4\n" and "not read: gone" in said.err
