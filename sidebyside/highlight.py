"""The HTML of a program, with an element only where its colour helps a reader.

A page of thirty pairs has thousands of names, brackets and numbers. An element around each of
them, as Pygments makes it, costs a phone more than all the rest of the page.
"""

import functools
import html
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


@functools.lru_cache(maxsize=512)
def highlighted(source: str) -> str:
    """A block of code, as the theme expects it."""
    code = "".join(
        f'<span class="{kind}">{html.escape(text, quote=False)}</span>'
        if kind
        else html.escape(text, quote=False)
        for kind, text in _runs(source)
    )
    return f'<div class="highlight"><pre><code>{code}</code></pre></div>'


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
