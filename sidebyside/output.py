"""What a tab prints, and the `#>` comments that say so.

A `#>` block stands right after the statement that prints. It holds exactly what Python prints
there, line by line; only spaces at the end of a line are left out.
"""

import ast
import io
import re
import sys
import threading
import tokenize
from pathlib import Path

from sidebyside.pairs import Pair, Problem, read

MARK = "#>"


class Recorder(io.TextIOBase):
    """A stdout that remembers which line of `path` wrote what.

    It stands in for the stream, not for `print`, so that what a library writes on behalf of a
    line (`model.summary()`) is seen too, and exactly as a terminal would show it.
    """

    encoding = "utf-8"

    def __init__(self, path: Path):
        self.path = str(path)
        self.chunks: list[tuple[int, str]] = []

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.chunks.append((current_line(self.path), text))
        return len(text)

    @property
    def text(self) -> str:
        """Everything printed, in the order in which it was printed."""
        return "".join(text for _, text in self.chunks)


def current_line(path: str) -> int:
    """The line of `path` that is being run, seen from anything it called; 0 if none is."""
    main = sys._current_frames().get(threading.main_thread().ident)
    for frame in (sys._getframe(1), main):
        while frame is not None:
            if frame.f_code.co_filename == path:
                return frame.f_lineno
            frame = frame.f_back
    return 0


def lines_of(text: str) -> list[str]:
    """Printed text as lines without spaces at their ends."""
    return [line.rstrip() for line in source_lines(text)]


def source_lines(source: str) -> list[str]:
    """Lines as Python counts them: `splitlines` also cuts at form feeds and the like."""
    return source.removesuffix("\n").split("\n")


def printed_by_statement(source: str, chunks: list[tuple[int, str]]) -> dict[int, list[str]]:
    """What each statement printed, by the number of the statement's last line."""
    ends = {line: end for line, end, _ in _statements(source)}
    texts: dict[int, str] = {}
    for line, text in chunks:
        end = ends.get(line, line)
        texts[end] = texts.get(end, "") + text
    return {end: lines_of(text) for end, text in sorted(texts.items()) if text}


def expected_by_statement(source: str) -> dict[int, list[str]]:
    """What the `#>` comments say, by the number of the line that they follow."""
    expected: dict[int, list[str]] = {}
    above = {}
    for number, text in marks(source).items():
        above[number] = above.get(number - 1, number - 1)
        expected.setdefault(above[number], []).append(text)
    return expected


def check_output(path: Path, source: str, chunks: list[tuple[int, str]]) -> list[Problem]:
    """Compare what was printed with what the `#>` comments of `source` say."""
    printed = printed_by_statement(source, chunks)
    expected = expected_by_statement(source)
    mend = "run `pytest --update-examples` and review the change"
    problems = []
    for line in sorted({*printed, *expected}):
        says, prints = expected.get(line), printed.get(line)
        if says == prints:
            continue
        if says is None:
            first = f"this line prints {prints[0]!r}" if prints else "this line prints"
            problems.append(Problem(path, line, f"{first}, and no {MARK} line says so", mend))
        elif prints is None:
            what = f"{MARK} says {says[0]!r}, but the line above prints nothing"
            problems.append(Problem(path, line + 1, what, mend))
        else:
            both = zip([*says, *[None] * len(prints)], [*prints, *[None] * len(says)], strict=False)
            at, (one, other) = next((i, p) for i, p in enumerate(both) if p[0] != p[1])
            what = f"{MARK} says {_quote(one)}, Python prints {_quote(other)}"
            problems.append(Problem(path, line + 1 + min(at, len(says) - 1), what, mend))
    return problems


def not_a_comment(chunks: list[tuple[int, str]]) -> tuple[int, str] | None:
    """The line that prints what no comment of a UTF-8 file can hold, and what that is."""
    for line, text in chunks:
        if found := re.search("[\r\0\ud800-\udfff]", text):
            return line, repr(found[0])
    return None


def update_output(source: str, chunks: list[tuple[int, str]]) -> str:
    """The source with its `#>` comments replaced by what was printed."""
    printed = printed_by_statement(source, chunks)
    indents = {end: column for _, end, column in _statements(source)}
    found = marks(source)
    new = []
    for number, line in enumerate(source_lines(source), 1):
        if number not in found:
            new.append(line)
        for text in printed.get(number, []):
            new.append((" " * indents.get(number, 0) + f"{MARK} {text}").rstrip())
    return "\n".join(new) + "\n"


def without_output(source: str) -> str:
    """The source without its `#>` comments."""
    found = marks(source)
    lines = enumerate(source_lines(source), 1)
    return "\n".join(line for number, line in lines if number not in found) + "\n"


def differing_lines(pair: Pair) -> dict[str, set[int]]:
    """The `#>` lines of each tab, by number, that print what differs on purpose.

    The text alone cannot tell: `tensor(8.)` and `tf.Tensor(8.0, shape=(), dtype=float32)` are the
    same value, and two errors that mean the same have other words. But a run has proven that the
    names in DIFFERS differ, and that every other shared name agrees. So a line is marked when its
    `print` names a name in DIFFERS.

    What such a `print` shows of the name may still agree: its shape, or three of its digits. The
    text is trusted in that direction only: where the tabs print the same text for the same names,
    nothing is marked. `print`s belong together when they name the same of these names, the first
    to the first and the second to the second; where their numbers differ, all are marked.
    """
    settings = pair.settings
    apart = {name for name in settings.differs if settings.apart(name, pair.tabs)}
    found: dict[str, dict[frozenset[str], list[tuple[int, list[str]]]]] = {}
    for tab, path in pair.tabs.items():
        source, prints = read(path), {}
        expected = expected_by_statement(source)
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Expr) and node.end_lineno in expected:
                names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
                if differ := frozenset(names & apart):
                    block = (node.end_lineno, expected[node.end_lineno])
                    prints.setdefault(differ, []).append(block)
        found[tab] = {names: sorted(blocks) for names, blocks in prints.items()}
    marked = {tab: set() for tab in found}
    for tab, prints in found.items():
        for names, blocks in prints.items():
            others = [other.get(names, []) for other in found.values()]
            aligned = all(len(other) == len(blocks) for other in others)
            for at, (end, lines) in enumerate(blocks):
                if not aligned or len({_same(other[at][1]) for other in others}) > 1:
                    marked[tab] |= {end + 1 + number for number in range(len(lines))}
    return marked


def _same(lines: list[str]) -> str:
    """Printed lines without what is no difference: spaces, and the two ways to print a shape."""
    text = re.sub(r"torch\.Size\(\[(.*?)\]\)", r"(\1)", "\n".join(lines))
    return re.sub(r"\s", "", text).replace(",)", ")")


def _quote(text: str | None) -> str:
    return "nothing more" if text is None else repr(text)


def marks(source: str) -> dict[int, str]:
    """The `#>` comments that have a line to themselves: line number and text."""
    found = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        alone = token.line.lstrip().startswith(MARK)
        if token.type == tokenize.COMMENT and token.string.startswith(MARK) and alone:
            found[token.start[0]] = token.string.removeprefix(MARK).removeprefix(" ").rstrip()
    return found


_BLOCKS = (ast.stmt, ast.ExceptHandler)


def _statements(source: str) -> list[tuple[int, int, int]]:
    """(line, last line, column) for every line of every statement, innermost statement last.

    A compound statement counts with its header only: what `with open_it():` prints is shown
    before the body.
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, _BLOCKS):
            continue
        end, column = node.end_lineno, node.col_offset
        if body := getattr(node, "body", None):
            header = [c for c in ast.iter_child_nodes(node) if not isinstance(c, _BLOCKS)]
            end = max([node.lineno, *(getattr(c, "end_lineno", 0) for c in header)])
            column = body[0].col_offset
        found += [(line, end, column) for line in range(node.lineno, end + 1)]
    return found
