"""Our own parsers, given anything at all: no crash, no silence; one clear problem, at its line.

What is read: a check file, a page, the ledger of claims, the other YAML files, `#>` comments, the
list of faults that survive. Half of the inputs are noise; the others are good files with one thing
wrong, of which something must be said.
"""

import ast
import importlib
import json
import pkgutil
import string
from functools import partial
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import sidebyside
from sidebyside import claims, guide, mutate, rows, schemas, speed
from sidebyside.mutants import mutants
from sidebyside.output import (
    check_output,
    marks,
    not_a_comment,
    source_lines,
    update_output,
    without_output,
)
from sidebyside.pairs import NEEDS, TOLERANCE, Problem, find_pairs, project, read_settings

# Hypothesis tries the constants of every module that is loaded: always the same ones, so.
for module in pkgutil.iter_modules(sidebyside.__path__):
    importlib.import_module(f"sidebyside.{module.name}")

fuzz = settings(
    max_examples=200,
    deadline=None,
    database=None,
    derandomize=True,  # the same inputs in every run: a verdict that comes and goes helps nobody
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,  # each input overwrites the files of the last one
        HealthCheck.filter_too_much,
        HealthCheck.too_slow,
    ],
)

SIGNS = list("\0\t\f\x1c\x85\u2028\ufeff\r\n \"'#{}[]()<>:;,.|\\`~!=*&%@-+_0aAé漢")
noise = st.one_of(st.text(max_size=60), st.text(st.sampled_from(SIGNS), max_size=60))


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
    return path


def clear(problems: list[Problem], path: Path) -> None:
    """Each problem names this file, a line that is there, what is wrong and how to mend it."""
    text = path.read_bytes().decode("utf-8", "replace")
    for problem in problems:
        assert problem.path == path
        assert 1 <= problem.line <= text.count("\n") + text.count("\r") + 1
        assert problem.what.strip() and problem.mend.strip()


# --- check files ---------------------------------------------------------------------------------

literals = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(st.text("ab", max_size=2), inner, max_size=2),
        st.sets(st.sampled_from(["gpu", "slow", "cuda", "edge"]), max_size=2),
    ),
    max_leaves=4,
)
numbers = st.sampled_from(["1e-3", "1e-6", "0.5", "0", "1", "-1e-3", "1e999", "True", "'1e-3'"])
names = st.sampled_from(["DIFFERS", "TOLERANCE", "NEEDS", "check", "DIFFER", "_own", "x"])
values = st.one_of(literals.map(repr), numbers, st.sampled_from(["f()", "1 + 1", "{**a}", "{[]}"]))
statements = st.one_of(
    st.builds("{} = {}".format, names, values),
    st.builds("{} = {}  # a reason".format, names, values),
    st.builds("{}: object = {}".format, names, values),
    st.builds("{} = {} = {}".format, names, names, values),
    st.builds("{}, {} = {}".format, names, names, values),
    st.builds("{} += {}".format, names, values),
    st.builds("{}: object".format, names),
    st.builds("def {}(pytorch): pass".format, names),
    st.builds("async def {}(pytorch): pass".format, names),
    st.builds("class {}: pass".format, names),
    st.builds("if True: {} = {}".format, names, values),
    st.builds("for {} in []: pass".format, names),
    st.builds("import {}".format, names),
    st.builds("del {}".format, names),
    st.just('"""A note."""'),
)
check_files = st.lists(statements, max_size=4).map("\n".join)
reasons = st.one_of(st.sampled_from(["a", "b"]), st.just({"jax": "c"}))
declared = st.one_of(
    st.builds("DIFFERS = {}".format, st.dictionaries(st.text("ab", max_size=2), reasons)),
    st.just('DIFFERS: object = {"a": "b"}'),
    st.builds("TOLERANCE = {}  # a reason".format, st.floats(1e-9, 0.9)),
    st.builds("NEEDS = {!r}".format, st.sets(st.sampled_from(sorted(NEEDS)), min_size=1)),
    st.builds("def {}(pytorch): pass".format, st.sampled_from(["check", "_own"])),
    st.builds("_own = {}".format, values),
    st.just('"""A note."""'),
)
some = st.lists(declared, max_size=2)
good_files = st.tuples(some, st.lists(statements, max_size=1), some).map(
    lambda parts: "\n".join(line for part in parts for line in part)
)
"""Check files with one statement, at most, that may be wrong."""


@fuzz
@given(content=st.one_of(noise, st.binary(max_size=40), check_files))
def test_any_check_file_is_read_or_refused(content, tmp_path):
    path = write(tmp_path, "p_check.py", content)
    clear(list(read_settings(path).problems), path)


@fuzz
@given(source=good_files)
def test_what_is_read_from_a_check_file_is_what_python_makes_of_it(source, tmp_path):
    """A check file is read and not run. Nothing it says may get lost on that way."""
    found = read_settings(write(tmp_path, "p_check.py", source))
    assume(not found.problems)
    made = {}
    try:
        exec(source, made)
    except Exception:  # an import or a value that does not exist: the proof says so when it runs
        assume(False)
    assert found.differs == made.get("DIFFERS", {})
    assert found.tolerance == made.get("TOLERANCE", TOLERANCE)
    assert found.needs == made.get("NEEDS", set())
    assert found.has_check == callable(made.get("check"))


# --- pages ---------------------------------------------------------------------------------------

words = st.sampled_from(
    ["::: pair", "t/p", ":::", "::: chart t/p x | y", "{{", "}}", "{{ t/p x }}"]
)
more = st.sampled_from(
    ["```", "~~~ py", "```python", "](pair:t/p)", "](pair:", "|", "- ", "> ", ""]
)
page_lines = st.lists(st.one_of(words, more, noise), max_size=4).map(" ".join)
pages = st.lists(page_lines, max_size=6).map("\n".join)


def small_guide(root: Path, page: str) -> guide.Guide:
    for tab in ("pytorch", "tensorflow"):
        write(root, f"snippets/t/p_{tab}.py", "x = 1\n")
    write(root, "docs/t.md", page)
    guide._read_guide.cache_clear()
    return guide.read_guide(root)


@fuzz
@example(page="::: pair \f")  # a space to Python, and none to our pattern
@given(page=pages)
def test_any_page_is_read_or_refused(page, tmp_path):
    found = small_guide(tmp_path, page)
    path = tmp_path / "docs" / "t.md"
    clear([problem for problem in found.problems if problem.path == path], path)


@fuzz
@given(page=pages)
def test_no_mark_of_ours_on_a_page_goes_unnoticed(page, tmp_path):
    """Outside fences and code, each `:::` line is a block or a problem; so is each `{{`."""
    page = page.replace("\r\n", "\n").replace("\r", "\n")  # as a file is read
    found = small_guide(tmp_path, page)
    told = {problem.line for problem in found.problems if problem.path.name == "t.md"}
    blocks = {use.line for use in found.uses}
    _, figures, links, _ = guide.scan(tmp_path / "docs" / "t.md", page)
    seen = {line for line, _ in [*figures, *links]}
    fenced = False
    for number, line in enumerate(page.split("\n"), 1):
        if "```" in line or "~~~" in line:
            fenced = True  # what a fence hides is another test's concern
        if fenced or "`" in line:
            continue
        if line.startswith(":::"):
            assert number in blocks | told, line
        elif "{{" in line and number not in blocks:
            assert number in seen | told, line


WRONG_BLOCKS = [
    "::: pairs t/p",
    "::: pair t/q",
    "::: pair",
    "::: table x",
    "::: claim",
    ":::pair t/p",
]


@pytest.mark.parametrize("block", WRONG_BLOCKS)
@fuzz
@given(
    before=st.lists(st.sampled_from(["", "Text.", "# Title"]), max_size=3),
    lead=st.sampled_from(["", "- ", "> ", "1. ", "    "]),
)
def test_a_wrong_block_is_named_with_its_line(block, before, lead, tmp_path):
    found = small_guide(tmp_path, "\n".join([*before, "", lead + block, ""]))
    lines = [problem.line for problem in found.problems if problem.path.name == "t.md"]
    assert lines == [len(before) + 2]


# --- the ledger ----------------------------------------------------------------------------------

ROW = {
    "id": "A001",
    "claim": "A claim.",
    "article": "first",
    "section": "Start",
    "topic": "tensors",
    "verdict": "no longer true",
    "today": "It was.",
    "evidence": [
        {
            "title": "T",
            "publisher": "P",
            "read": "2026-11-24",
            "url": "https://a.org/",
            "says": "So.",
            "kind": "primary",
        }
    ],
    "checked": "2026-11-24",
}
anything = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.dates()
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


def ledger(root: Path, content: str | bytes) -> list[Problem]:
    path = write(root, claims.DATA, content)
    claims._load.cache_clear()
    found = claims.problems(small_guide(root, "::: pair t/p\n"))
    clear(found, path)
    return found


def as_yaml(row: dict) -> str:
    return yaml.safe_dump([row], allow_unicode=True, sort_keys=False).replace(
        "'2026-11-24'", "2026-11-24"
    )


def test_the_good_row_is_good(tmp_path):
    assert ledger(tmp_path, as_yaml(ROW)) == []


@fuzz
@given(content=st.one_of(noise, st.binary(max_size=40), anything.map(yaml.safe_dump)))
def test_any_ledger_is_read_or_refused(content, tmp_path):
    ledger(tmp_path, content)


@fuzz
@given(key=st.sampled_from([*ROW]), value=anything)
def test_a_row_of_the_ledger_with_anything_in_one_field(key, value, tmp_path):
    ledger(tmp_path, as_yaml(ROW | {key: value}))


@fuzz
@given(
    key=st.sampled_from(sorted({*ROW, *ROW["evidence"][0]} - {"read"})),  # or `date`
    name=st.text(string.ascii_lowercase, min_size=2),
)
def test_a_field_that_is_missing_or_misspelt_is_named(key, name, tmp_path):
    assume(name not in {*ROW, *ROW["evidence"][0], "date", "same_as", "pair", "test"})
    row = ROW | {"evidence": [dict(ROW["evidence"][0])]}
    place = row if key in row else row["evidence"][0]
    value = place.pop(key)
    assert any(key in problem.what for problem in ledger(tmp_path, as_yaml(row)))
    place[name] = value
    assert any(name in problem.what for problem in ledger(tmp_path, as_yaml(row)))


# --- other data files ----------------------------------------------------------------------------


@fuzz
@given(content=st.one_of(noise, st.binary(max_size=40), anything.map(yaml.safe_dump)))
def test_any_data_file_is_read_or_refused(content, tmp_path):
    path = write(tmp_path, "data.yml", content)
    _, problems = rows.load(path)
    clear(problems, path)


@fuzz
@given(content=st.one_of(noise, anything.map(yaml.safe_dump)))
def test_any_list_of_survivors_is_read_or_refused(content, tmp_path):
    path = write(tmp_path, "survivors.yml", content)
    _, problems = mutate.explained(path)
    clear(problems, path)


SCHEMA = (project() / schemas.SCHEMAS / "benchmarks.schema.json").read_text("utf-8")


@fuzz
@given(
    content=st.one_of(noise, st.binary(max_size=40), anything.map(partial(json.dumps, default=str)))
)
def test_any_file_of_benchmarks_is_read_or_refused(content, tmp_path):
    write(tmp_path, "docs/schemas/benchmarks.schema.json", SCHEMA)
    path = write(tmp_path, str(speed.FOLDER / "a.json"), content)
    found, problems = speed._file.__wrapped__(path, 0, 0)
    assert found is None and problems
    clear(list(problems), path)


# --- programs ------------------------------------------------------------------------------------

texts = st.lists(st.sampled_from([*SIGNS, "#> "]), max_size=12).map("".join)


@fuzz
@given(printed=st.lists(texts, min_size=1, max_size=4), indented=st.booleans())
def test_output_that_was_written_into_a_program_is_right_afterwards(printed, indented):
    """Whatever a program prints: update its comments, and they say what it prints."""
    lead = "    " if indented else ""
    source = ("if True:\n" if indented else "") + "".join(f"{lead}print({t!r})\n" for t in printed)
    first = 2 if indented else 1
    chunks = [(first + number, text + "\n") for number, text in enumerate(printed)]
    assert bool(not_a_comment(chunks)) == any(c in text for text in printed for c in "\0\r")
    assume(not not_a_comment(chunks))
    updated = update_output(source, chunks)
    assert without_output(updated) == source
    moved = [
        number
        for number, line in enumerate(source_lines(updated), 1)
        if line.strip().startswith("print(")
    ]
    chunks = [(line, text) for line, (_, text) in zip(moved, chunks, strict=True)]
    assert check_output(Path("p.py"), updated, chunks) == []


code = st.sampled_from(
    ["x = 1", "#> a", "  #> b", "if x:", "    y = 2", "    #> c", 's = """', '"""', "x  #> d", "#>"]
)


@fuzz
@given(lines=st.lists(code, max_size=8))
def test_marks_are_the_comments_of_a_program_and_nothing_else(lines):
    source = "\n".join(lines) + "\n"
    try:
        ast.parse(source)
    except SyntaxError:
        assume(False)
    text = '"""' in source
    found = marks(source)
    for number, line in enumerate(lines, 1):
        if number in found:
            assert line.strip() == f"#> {found[number]}".strip()
        elif line.strip().startswith("#>"):
            assert text  # it stands in a text of several lines


PATHS = sorted(
    path for pair in find_pairs(project() / "snippets")[0] for path in pair.tabs.values()
)


@settings(fuzz, max_examples=20)
@given(path=st.sampled_from(PATHS))
def test_a_fault_leaves_a_program_that_python_reads(path):
    source = path.read_text("utf-8")
    for mutant in mutants(source):
        ast.parse(mutant.source)
        assert mutant.source != source
        assert mutant.before in source and mutant.after in mutant.source
