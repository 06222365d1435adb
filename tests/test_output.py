"""`#>` comments: exactly what Python prints, right after the statement that prints it."""

import contextlib
from pathlib import Path

import pytest

from sidebyside.output import (
    Recorder,
    check_output,
    differing_lines,
    marks,
    update_output,
    without_output,
)
from sidebyside.pairs import find_pairs, read

PROJECT = Path(__file__).parent.parent
CASES = {
    "one line": ("print(1)\n", "print(1)\n#> 1\n"),
    "several lines": ("print('a\\nb')\n", "print('a\\nb')\n#> a\n#> b\n"),
    "an empty line": ("print('a\\n\\nb')\n", "print('a\\n\\nb')\n#> a\n#>\n#> b\n"),
    "only an empty line": ("print()\n", "print()\n#>\n"),
    "spaces at an end": ("print('a  ')\n", "print('a  ')\n#> a\n"),
    "spaces at a start": ("print('  a')\n", "print('  a')\n#>   a\n"),
    "end": ("print(1, 2, end='!\\n')\n", "print(1, 2, end='!\\n')\n#> 1 2!\n"),
    "no newline": ("print(1, end='')\n", "print(1, end='')\n#> 1\n"),
    "over several lines": ("print(\n    1,\n    2,\n)\n", "print(\n    1,\n    2,\n)\n#> 1 2\n"),
    "in a loop": (
        "for i in range(2):\n    print(i)\n",
        "for i in range(2):\n    print(i)\n    #> 0\n    #> 1\n",
    ),
    "in a function": (
        "def f():\n    print('in')\n\nf()\nf()\n",
        "def f():\n    print('in')\n    #> in\n    #> in\n\nf()\nf()\n",
    ),
    "in an else": (
        "if 0:\n    pass\nelse:\n    print(1)\n",
        "if 0:\n    pass\nelse:\n    print(1)\n    #> 1\n",
    ),
    "in an except": (
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(error)\n",
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(error)\n"
        "    #> division by zero\n",
    ),
    "in a header": (
        "while print('test'):\n    pass\n",
        "while print('test'):\n    #> test\n    pass\n",
    ),
    "stdout itself": (
        "import sys\nsys.stdout.write('a\\nb\\n')\n",
        "import sys\nsys.stdout.write('a\\nb\\n')\n#> a\n#> b\n",
    ),
    "a library that prints": (
        "import pprint\npprint.pp([1])\n",
        "import pprint\npprint.pp([1])\n#> [1]\n",
    ),
    "a mark in a string": (
        "x = '''\n#> no\n'''\nprint(1)\n",
        "x = '''\n#> no\n'''\nprint(1)\n#> 1\n",
    ),
    "odd line ends in a string": (
        "x = 'a\x0cb'\ny = '\u2028'\nprint(1)\n",
        "x = 'a\x0cb'\ny = '\u2028'\nprint(1)\n#> 1\n",
    ),
    "stale output": ("print(1)\n#> 2\n#> 3\nx = 1\n", "print(1)\n#> 1\nx = 1\n"),
    "output of nothing": ("x = 1\n#> 1\n", "x = 1\n"),
}  # fmt: skip


def run(source: str, path: Path) -> list[tuple[int, str]]:
    path.write_text(source, "utf-8")
    recorder = Recorder(path)
    with contextlib.redirect_stdout(recorder):
        exec(compile(source, str(path), "exec"), {})
    return recorder.chunks


@pytest.mark.parametrize("name", CASES)
def test_output_is_written_and_then_holds(tmp_path, name):
    before, after = CASES[name]
    path = tmp_path / "tab.py"
    assert check_output(path, before, run(before, path))
    assert update_output(before, run(before, path)) == after
    assert check_output(path, after, run(after, path)) == []
    assert update_output(after, run(after, path)) == after


def test_without_output_is_the_bare_program():
    assert without_output("print(1)\n#> 1\nx = '#> kept'\n") == "print(1)\nx = '#> kept'\n"


def test_the_problem_names_the_line_that_is_wrong(tmp_path):
    source = "x = 1\nprint('a\\nb\\nc')\n#> a\n#> B\n#> c\n"
    path = tmp_path / "tab.py"
    (problem,) = check_output(path, source, run(source, path))
    assert problem.line == 4
    assert problem.what == "#> says 'B', Python prints 'b'"


# --- what differs on purpose --------------------------------------------------------------------

DIFFER = {
    "a name": ("print(a)\n#> 1\n", "print(a)\n#> 2\n", {2}, {2}),
    "a name in a text": ("print(f'{a:.1f}')\n#> 1.0\n", "print(f'{a:.1f}')\n#> 2.0\n", {2}, {2}),
    "another name": ("print(b)\n#> 1\n", "print(b)\n#> 2\n", set(), set()),
    "formats of equal values": (
        "print(b)\n#> tensor(8.)\n",
        "print(b)\n#> tf.Tensor(8.0, shape=(), dtype=float32)\n",
        set(),
        set(),
    ),
    "only one of two lines": (
        "print(b)\n#> 1\nprint(a)\n#> 1\n",
        "print(b)\n#> 2\nprint(a)\n#> 2\n",
        {4},
        {4},
    ),
    "several lines": ("print(a)\n#> 1\n#> 2\n", "x = 1\nprint(a)\n#> 3\n", {2, 3}, {3}),
    "a print over several lines": ("print(\n    a\n)\n#> 1\n", "print(a)\n#> 2\n", {4}, {2}),
    "in a loop": (
        "for i in range(2):\n    print(i, a)\n    #> 0 1\n    #> 1 1\n",
        "print(a)\n#> 2\n",
        {3, 4},
        {2},
    ),
    "printed in one tab only": ("print(a)\n#> 1\n", "a = 1\n", {2}, set()),
    "an equal shape": (
        "print(a.shape)\n#> torch.Size([2, 3])\n",
        "print(a.shape)\n#> (2, 3)\n",
        set(),
        set(),
    ),
    "an equal shape of one axis": (
        "print(a.shape)\n#> torch.Size([2])\n",
        "print(tuple(a.shape))\n#> (2,)\n",
        set(),
        set(),
    ),
    "the same digits": ("print(a)\n#> [1. 2.]\n", "print(a)\n#> [1.  2.]\n", set(), set()),
    "the same text later": (
        "print(a)\n#> 1\nprint(a)\n#> 2\n",
        "print(a)\n#> 2\nprint(a)\n#> 2\n",
        {2},
        {2},
    ),
    "prints that do not belong together": (
        "print(a)\n#> 1\n",
        "print(a)\n#> 1\nprint(a)\n#> 1\n",
        {2},
        {2, 4},
    ),
    "other company": ("print(a)\n#> 1\n", "print(a, c)\n#> 1 1\n", {2}, {2}),
}


@pytest.mark.parametrize("name", DIFFER)
def test_the_lines_that_print_what_differs_are_found(tmp_path, name):
    pytorch, tensorflow, *wanted = DIFFER[name]
    folder = tmp_path / "snippets/t"
    folder.mkdir(parents=True)
    (folder / "x_pytorch.py").write_text(pytorch)
    (folder / "x_tensorflow.py").write_text(tensorflow)
    (folder / "x_check.py").write_text('DIFFERS = {"a": "a reason", "c": "a reason"}\n')
    (pair,), _ = find_pairs(tmp_path / "snippets")
    assert differing_lines(pair) == dict(zip(("pytorch", "tensorflow"), wanted, strict=True))


def test_most_pairs_that_differ_show_it_in_both_tabs_and_not_everywhere():
    """Of the real pairs: this tells if the rule loses its lines, or marks all of them."""
    pairs = [p for p in find_pairs(PROJECT / "snippets")[0] if p.settings.differs]
    shown, some = 0, 0
    for pair in pairs:
        marked = differing_lines(pair)
        shown += bool(marked["pytorch"] and marked["tensorflow"])
        some += any(marked[tab] < marks(read(path)).keys() for tab, path in pair.tabs.items())
    assert shown > 0.8 * len(pairs)
    assert some > 0.8 * len(pairs)
