"""The site that MkDocs built, as `publish` reads and changes it: pages as text, parts by pattern.

A page is changed as text, because to parse and print every page again would take longer than to
build it. The prose of a page is also offered parsed, without its pairs: for search and for the
Markdown twins, which say of a pair what its files and the record say.
"""

import html
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from sidebyside.guide import Guide, anchor


class Wrong(Exception):
    """Why the built site cannot be published: where, what, and how to mend it, in one text."""


@dataclass
class Page:
    """One HTML file. `place` is its address within the site: `tensors/`, or nothing at home."""

    path: Path
    place: str
    text: str

    @property
    def up(self) -> str:
        """The way from this page to the top of the site."""
        return "../" * self.place.count("/")

    @cached_property
    def title(self) -> str:
        heading = self.prose.find("h1")
        return " ".join(words(heading).split()) if heading else "Side by Side"

    @cached_property
    def description(self) -> str:
        match = re.search(r'<meta name="description" content="([^"]*)"', self.text)
        return " ".join(html.unescape(match[1]).split()) if match else ""

    @cached_property
    def prose(self) -> Tag:
        """The article, with `<hr data-pair="pair-topic-name">` where a pair was."""
        article = re.search(r"<article\b.*?</article>", self.text, re.DOTALL)
        text = article[0] if article else "<article></article>"
        for part in ("verified", "moved"):
            text = re.sub(ours(part, ".*?"), "", text, flags=re.DOTALL)
        for start, end, id in reversed(pairs_in(text)):
            text = f'{text[:start]}<hr data-pair="{id}">{text[end:]}'
        text = re.sub(r"<script\b.*?</script>", "", text, flags=re.DOTALL)
        said = r'<svg\b(?:[^>]*( aria-label="[^"]*"))?.*?</svg>'  # of a picture, only what it says
        text = re.sub(said, r"<svg\1></svg>", text, flags=re.DOTALL)
        soup = BeautifulSoup(text, "html.parser")
        for element in soup.select(".headerlink, button, input, label"):
            element.decompose()
        return soup.article

    @property
    def is_page(self) -> bool:
        """Not so: the page of errors, and what only leads elsewhere."""
        return self.path.name == "index.html" and "<article" in self.text


def ours(name: str, inside: str) -> str:
    """A part of a page that `publish` writes, between marks that let the next run replace it."""
    return f"<!-- {name} -->{inside}<!-- /{name} -->"


def pairs_in(text: str) -> list[tuple[int, int, str]]:
    """Where each pair of a page starts and ends, and its anchor."""
    found = []
    for match in re.finditer(r'<div\b(?=[^>]*\sclass="pair[" ])[^>]*\sid="(pair-[^"]+)"', text):
        depth = 0
        for tag in re.finditer(r"<(/?)div\b", text[match.start() :]):
            depth += -1 if tag[1] else 1
            if depth == 0:
                end = match.start() + text[match.start() :].index(">", tag.start()) + 1
                found.append((match.start(), end, match[1]))
                break
    return found


def whole_pages(text: str) -> str:
    """A page that does not ask the theme to load others into it."""
    return text.replace('"navigation.instant"', '"navigation.whole"')


def words(element: Tag) -> str:
    """What an element says, on one line."""
    parts = [
        "\n" if part.name == "br" else part
        for part in element.descendants
        if isinstance(part, str) or part.name == "br"
    ]
    return " ".join("".join(parts).split())


@dataclass
class Site:
    """The folder that MkDocs wrote, with the guide it was made from."""

    folder: Path
    guide: Guide
    pages: dict[str, Page]

    @classmethod
    def read(cls, folder: Path, guide: Guide) -> "Site":
        if not (folder / "index.html").exists():
            raise Wrong(f"{folder}: no built site; run `mkdocs build` first")
        pages = {}
        for path in sorted(folder.rglob("*.html")):
            place = path.relative_to(folder).as_posix().removesuffix("index.html")
            pages[place] = Page(path, place, path.read_text("utf-8"))
        return cls(folder, guide, pages)

    @cached_property
    def address(self) -> str:
        """Where the site will be, with a slash at its end; nothing if SITE_URL was not set."""
        match = re.search(r'<link rel="canonical" href="([^"]*)"', self.pages[""].text)
        return match[1] if match else ""

    def to(self, page: Page, place: str) -> str:
        """How a page names a place of the site to others: in full, if the site has an address."""
        return self.address + place if self.address else page.up + place

    @property
    def repository(self) -> str:
        return os.environ.get("REPO_URL", "").rstrip("/")

    @cached_property
    def text_pages(self) -> list[Page]:
        """The pages with text, in the order of the navigation; what is in none comes last."""
        links = re.findall(r'<a href="([^"#]*)"[^>]*class="[^"]*md-nav__link', self.pages[""].text)
        order = {"" if link == "." else link.removeprefix("./"): n for n, link in enumerate(links)}
        pages = [page for page in self.pages.values() if page.is_page]
        return sorted(pages, key=lambda page: (order.get(page.place, len(order)), page.place))

    @cached_property
    def places(self) -> dict[str, str]:
        """The address of each pair within the site."""
        found = {}
        for id, pair in self.guide.pairs.items():
            if home := self.guide.home(id):
                found[id] = f"{place_of(self.guide.root, home)}#{anchor(pair)}"
        return found

    def source(self, page: Page) -> Path | None:
        """The file in `docs` that a page was made from, if it is one of Markdown."""
        docs = self.guide.root / "docs"
        name = page.place.rstrip("/") or "index"
        found = [docs / f"{name}.md", docs / name / "index.md"]
        return next((path for path in found if path in self.guide.pages), None)

    def write(self, name: str, content: str | bytes) -> None:
        """Write a file of the site, unless it is there and the same."""
        path = self.folder / name
        data = content.encode() if isinstance(content, str) else content
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def write_pages(self) -> None:
        for page in self.pages.values():
            self.write(page.path.relative_to(self.folder).as_posix(), page.text)


def place_of(root: Path, source: Path) -> str:
    """The address of the page that is made from a file in `docs`."""
    name = source.relative_to(root / "docs").with_suffix("").as_posix()
    return name.removesuffix("index") if name.endswith("index") else f"{name}/"
