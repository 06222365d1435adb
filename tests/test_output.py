"""`#>` comments: exactly what Python prints, right after the statement that prints it."""

import contextlib
from pathlib import Path

import pytest

from sidebyside.output import Recorder, check_output, update_output, without_output

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
