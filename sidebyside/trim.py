"""The HTML of a built page, without what the theme's templates leave in it for nobody."""

import re

from sidebyside.built import Site

KEPT = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
"""Where space has a meaning."""

BOX = re.compile(r'(<input\b[^>]*type="checkbox"[^>]*?) autocomplete="off"')
"""No autocompletion is offered for a box, and the HTML standard forbids to decline it."""


LEVEL = re.compile(r'<nav class="md-nav" aria-label="[^"]*">')
"""A level of the table of contents is no place of its own; and each of them is there twice."""


def trim(page: str) -> str:
    """The page with one line break where it had indentation and empty lines."""
    parts = KEPT.split(page)  # text, block, name of its tag, text, ...
    text = (re.sub(r"[ \t]*\n\s*", "\n", part) for part in parts[::3])
    blocks = [*parts[1::3], ""]
    joined = "".join(part + block for part, block in zip(text, blocks, strict=True))
    return LEVEL.sub('<nav class="md-nav" role="none">', BOX.sub(r"\1", joined))


def publish(site: Site) -> None:
    for page in site.pages.values():
        page.text = trim(page.text)
