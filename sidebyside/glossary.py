"""The glossary as tooltips: the first use of each term on a page links to its definition.

`docs/glossary.md` is a page like any other, with a definition list. A term is followed by its
anchor and, if it is used in another form too, by that form:

    Logits { #logits }
    :   The raw scores that come out of the last layer, one for each class.

    Optimiser, optimizer { #optimiser }
    :   What changes the weights.
"""

import functools
import re
import xml.etree.ElementTree as etree
from pathlib import Path
from typing import NamedTuple

PAGE = "docs/glossary.md"
ENTRY = re.compile(r"^(?P<forms>\S.*?) \{ #(?P<anchor>[\w-]+) \}\n:   (?P<text>.+)$", re.MULTILINE)
PROSE = {"p", "li", "td", "dd"}
SKIPPED = {"a", "code", "pre", "h1", "h2", "h3", "h4", "th", "script", "style", "summary"}


class Term(NamedTuple):
    """A term's anchor on the glossary page, its definition, and what finds it in prose."""

    anchor: str
    text: str
    pattern: re.Pattern


def read_terms(path: Path) -> tuple[Term, ...]:
    """The terms of the glossary page; none if there is no such page."""
    return _terms(path, path.stat().st_mtime_ns) if path.exists() else ()


@functools.lru_cache(maxsize=4)
def _terms(path: Path, changed: int) -> tuple[Term, ...]:
    return tuple(
        Term(match["anchor"], _plain(match["text"]), _pattern(match["forms"]))
        for match in ENTRY.finditer(path.read_text("utf-8"))
    )


def _plain(text: str) -> str:
    """A tooltip is text: links and code lose their marks."""
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text).replace("`", "")


def _pattern(forms: str) -> re.Pattern:
    any_form = "|".join(re.escape(form.strip()) for form in forms.split(","))
    return re.compile(rf"(?<![\w-])(?:{any_form})(?:s|es)?(?![\w-])", re.IGNORECASE)


def mark(root: etree.Element, terms: tuple[Term, ...], page: str) -> None:
    """Turn the first use of each term into a link to `page`, with the definition as its title."""
    left = list(terms)
    for element in list(_prose(root)):
        _mark(element, left, page)


def _prose(element: etree.Element):
    for child in element:
        if child.tag in SKIPPED:
            continue
        if child.tag in PROSE:
            yield child
        yield from _prose(child)


def _mark(element: etree.Element, left: list[Term], page: str) -> None:
    """Mark terms in the text that belongs to `element` itself, and in that of em and strong."""
    children = list(element)
    element.text, before = _split(element.text, left, page)
    for at, link in enumerate(before):
        element.insert(at, link)
    for child in children:
        if child.tag in ("em", "strong"):
            _mark(child, left, page)
        child.tail, after = _split(child.tail, left, page)
        at = list(element).index(child) + 1
        for number, link in enumerate(after):
            element.insert(at + number, link)


def _split(text: str | None, left: list[Term], page: str) -> tuple[str | None, list[etree.Element]]:
    """The text up to the first new term, and links for the terms, each with the text after it."""
    found = [(m.start(), m, term) for term in left if (m := term.pattern.search(text or ""))]
    if not found:
        return text, []
    _, match, term = min(found, key=lambda one: (one[0], -len(one[1][0])))
    left.remove(term)
    attributes = {"href": f"{page}#{term.anchor}", "title": term.text, "class": "term"}
    link = etree.Element("a", attributes)
    link.text = match[0]
    link.tail, more = _split(text[match.end() :], left, page)
    return text[: match.start()], [link, *more]
