"""The HTML of a program, with an element only where its colour helps a reader.

A page of thirty pairs has thousands of names, brackets and numbers. An element around each of
them, as Pygments makes it, costs a phone more than all the rest of the page.
"""

import functools
import html
import itertools
import re
from collections.abc import Iterator

from pygments.lexers import PythonLexer
from pygments.token import Comment, Keyword, Name, Operator, String, _TokenType

KINDS = {
    Comment: "c",
    String: "s",
    String.Interpol: "",  # the braces in an f-string
    Keyword: "k",
    Operator.Word: "k",
    Name.Function: "nf",
    Name.Class: "nf",
    Name.Decorator: "nd",
}
"""Which tokens get a colour, as the classes that the theme knows; tokens below them do so too."""


@functools.lru_cache(maxsize=1024)
def highlighted(source: str, marked: frozenset[int] = frozenset()) -> str:
    """A block of code, as the theme expects it. The lines with the numbers in `marked`, counted
    from 1, are marked."""
    pieces, line = [], 1
    for kind, text in _runs(source):
        for part in re.findall(r"[^\n]*\n|[^\n]+", text):
            pieces.append((line in marked, kind, part))
            line += part.endswith("\n")
    code = ""
    for mark, group in itertools.groupby(pieces, key=lambda piece: piece[0]):
        inside = "".join(
            _element(kind, "".join(text for *_, text in run))
            for kind, run in itertools.groupby(group, key=lambda piece: piece[1])
        )
        code += f"<mark>{inside.removesuffix(chr(10))}</mark>\n" if mark else inside
    return f'<div class="highlight"><pre><code>{code}</code></pre></div>'


def _element(kind: str, text: str) -> str:
    code = html.escape(text, quote=False)
    end = "\n" if code.endswith("\n") else ""
    return f'<span class="{kind}">{code.removesuffix(end)}</span>{end}' if kind else code


def _runs(source: str) -> Iterator[tuple[str, str]]:
    """Pieces of the program with their kinds; neighbours of one kind are one piece.

    Space belongs to the pieces around it if they are of one kind: comments on successive lines,
    `is not`, and the lines of imports that a program begins with.
    """
    run, so_far, space = "", "", ""
    for kind, text in _kinds(source):
        if text.isspace():
            space += text
        elif kind == run:
            so_far, space = so_far + space + text, ""
        elif not kind:  # the first plain text after a piece takes the space before it along
            yield run, so_far
            run, so_far, space = kind, space + text, ""
        else:
            if run:
                yield run, so_far
                yield "", space
            else:
                yield run, so_far + space
            run, so_far, space = kind, text, ""
    yield run, so_far
    yield "", space


def _kinds(source: str) -> Iterator[tuple[str, str]]:
    for token, text in PythonLexer(stripnl=False).get_tokens(source):
        yield _kind(token), text


def _kind(token: _TokenType) -> str:
    while token not in KINDS and token.parent:
        token = token.parent
    return KINDS.get(token, "")
