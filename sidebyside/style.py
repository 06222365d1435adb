"""Format the files of the pairs with ruff, and keep their `#>` comments as they are.

python -m sidebyside.style          report what is not formatted, or too long
python -m sidebyside.style --fix    format it
"""

import re
import subprocess
import sys
from pathlib import Path

from ruff import find_ruff_bin

from sidebyside.output import MARK, marks, source_lines, without_output
from sidebyside.pairs import Problem, find_pairs, project

LONGEST = 40
"""Lines of a tab without its output and blank lines: what a reader takes in at once."""


def formatted(path: Path) -> str:
    """The text of `path` as ruff formats it. Raises SyntaxError if it is no Python."""
    source = path.read_text("utf-8")
    shielded = source_lines(source)
    for number in marks(source):  # ruff puts a space into `#>`, and none into `#!`
        shielded[number - 1] = shielded[number - 1].replace(MARK, "#!>", 1)
    command = [find_ruff_bin(), "format", "--stdin-filename", str(path), "-"]
    # Told the file's name, ruff would find it excluded: hence --no-force-exclude's default.
    done = subprocess.run(command, input="\n".join(shielded) + "\n", capture_output=True, text=True)
    if done.returncode:
        raise SyntaxError(done.stderr.strip())
    return re.sub(r"^( *)#!>", rf"\1{MARK}", done.stdout, flags=re.MULTILINE)


def check_style(snippets: Path, *, fix: bool = False) -> list[Problem]:
    """A problem for each file that is not formatted (none with `fix`) and each tab that is long."""
    problems = []
    for pair in find_pairs(snippets)[0]:
        for path in pair.files:
            source, wanted = path.read_text("utf-8"), formatted(path)
            if source != wanted and fix:
                path.write_text(wanted, "utf-8")
                print(f"formatted {path.relative_to(snippets.parent)}")
            elif source != wanted:
                pairs = enumerate(zip(source.splitlines(), wanted.splitlines(), strict=False), 1)
                line = next((number for number, (a, b) in pairs if a != b), 1)
                mend = "run `python -m sidebyside.style --fix`"
                problems.append(Problem(path, line, "ruff would format this file otherwise", mend))
        for path in pair.tabs.values():
            lines = [line for line in without_output(path.read_text("utf-8")).splitlines() if line]
            if len(lines) > LONGEST:
                what = f"{len(lines)} lines of code: a tab has {LONGEST} at most"
                problems.append(Problem(path, 1, what, "teach one thing; make two pairs of it"))
    return problems


if __name__ == "__main__":
    found = check_style(project() / "snippets", fix="--fix" in sys.argv[1:])
    print("\n".join(map(str, found)), file=sys.stderr)
    sys.exit(bool(found))
