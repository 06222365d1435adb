"""Search: an index that is small and finds names and messages, loaded when a reader opens it.

The theme's own index holds every program twice and is fetched with the first page. This one has a
document for each heading, for each pair (what it shows, and every name that its programs use), and
for each row that has an address: a name of an API, a claim, a term. It replaces the theme's file,
and keeps the settings that `mkdocs.yml` gives to the search plugin.
"""

import ast
import functools
import html
import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bs4 import Tag

from sidebyside import names
from sidebyside.built import Page, Site, Wrong, words
from sidebyside.guide import anchor
from sidebyside.pairs import Pair, read

INDEX = "search/search_index.json"
BLOCKS = {"p", "li", "dt", "dd", "tr", "pre", "figcaption", "summary"}
HEADINGS = {f"h{level}" for level in range(1, 7)}

COMMON = 30
"""A name that more pairs use leads to none of them; it stays in the list of names."""

NOT_SEARCHED = (
    ".evidence, .entry + ul, details table, figure + table, thead, "
    "#pairs + table, .board, .board ~ ul, .program, .systems td:nth-of-type(3)"
)
"""Titles of sources, tables of numbers, what changed between releases, what each converter said,
heads of columns, whole programs, and the last release of a package."""

BOOSTS = {"heading": 1.0, "pair": 0.6, "row": 0.5}
"""A word counts most in a heading; a long list of names or claims must not bury the sections."""

BUNDLE = (
    (r"=new Worker\((\w+)\)", r"=lazyWorker(\1)", "starts the worker of the search"),
    (
        r'(\w+\(\$?)\(location\.protocol!=="file:"\)(,\w+\("search"\)\))',
        r"\1(!1)\2",
        "waits for the search to open, on a page from disk",
    ),
    (
        r'"link\[rel=alternate\]"',
        '"link[rel=alternate][hreflang]"',
        "looks for the same page in other languages",
    ),
)
"""What is changed in the theme's script: (pattern, replacement, what the original does).

The first two make the search load when it is opened. The third keeps the theme from taking a feed
for a translation, and from asking for a sitemap beside it.
"""

WORKER = (
    (
        r"\.map\((\w)=>(/\S+?/)\.test\(\1\)\?\1:`\$\{\1\}\*`\)",
        r".filter(\1=>lunr.stopWordFilter(\1.toLowerCase()))"
        r".map(\1=>\2.test(\1)?\1:`${\1}^8 ${\1}*`)",
        "lets a word stand for its longer forms",
    ),
)
"""What is changed in the script that searches.

It looks for all words that start with each of the reader's: 'a' finds every word with an a at its
start, and 'torch' finds 'torchscript' first, because it is rare. So words such as 'a' are left out
of the question, as they are of the index, and the word itself counts eight times as much.
"""

MARK = "/* Changed by sidebyside/search.py. */\n"


def publish(site: Site) -> None:
    """Write the index, and change how the theme loads and asks it. Raises Wrong if it cannot."""
    path = site.folder / INDEX
    if not path.exists():
        raise Wrong(f"{path}: not there; is the search plugin in mkdocs.yml?")
    settings = json.loads(path.read_text("utf-8"))["config"]
    index = {"config": settings, "docs": list(documents(site))}
    site.write(INDEX, json.dumps(index, ensure_ascii=False, separators=(",", ":")))
    ours = Path(__file__).with_name("lazy_worker.js").read_text("utf-8")
    for name, changes, before in (("bundle", BUNDLE, ours), ("workers/search", WORKER, "")):
        found = sorted(site.folder.glob(f"assets/javascripts/{name}.*.min.js"))
        if len(found) != 1:
            raise Wrong(f"{site.folder}/assets/javascripts: {len(found)} scripts {name}.*, not one")
        script = found[0].read_text("utf-8")
        if not script.startswith(MARK):
            script = MARK + before + changed(script, changes, found[0])
        site.write(found[0].relative_to(site.folder).as_posix(), script)


def changed(script: str, changes: tuple[tuple[str, str, str], ...], path: Path) -> str:
    """A script of the theme with each change made. Raises Wrong unless each fits one place."""
    for pattern, replacement, does in changes:
        script, count = re.subn(pattern, replacement, script)
        if count != 1:
            raise Wrong(
                f"{path}: {count} places where the theme {does}, not one: the theme has changed\n"
                f"    To mend it: find the place in the new script, and correct its pattern in "
                f"sidebyside/search.py: {pattern}"
            )
    return script


def documents(site: Site) -> Iterator[dict]:
    """What the search can find. The first document of a page stands for the page."""
    pairs = {anchor(pair): pair for pair in site.guide.pairs.values()}
    said = {pair.id: _said(pair) for pair in pairs.values()}
    times = Counter(name for found, _ in said.values() for name in found)
    found: list[_Document] = []
    for page in site.text_pages:
        shown: list[Pair] = []
        found += _sections(page, pairs, shown)
        for pair in shown:
            if site.places[pair.id].startswith(f"{page.place}#"):  # at home once, shown twice
                known, texts = said[pair.id]
                telling = " ".join(name for name in known if times[name] <= COMMON)
                texts = [*texts, telling or " ".join(known)]
                found.append(_Document(site.places[pair.id], pair.id, texts, "pair"))
    by_place = {document.place: document for document in found}
    for document in found:
        for place, text in document.leads.items():
            if place in by_place:
                by_place[place].texts.append(text)
    for document in found:
        if document.texts or "#" not in document.place:  # a heading of headings finds nothing
            yield document.written()


@dataclass
class _Document:
    """One thing to find. `leads` holds rows that lead elsewhere, as from a message to its answer:
    what they say counts there, too.
    """

    place: str
    title: str
    texts: list[str]
    kind: str
    leads: dict[str, str] = field(default_factory=dict)

    def written(self) -> dict:
        texts = [text for text in dict.fromkeys(self.texts) if text]
        found = {
            "location": self.place,
            "title": html.escape(self.title, quote=False),
            "text": "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts),
        }
        return found if BOOSTS[self.kind] == 1 else found | {"boost": BOOSTS[self.kind]}


def _sections(page: Page, pairs: dict[str, Pair], shown: list[Pair]) -> Iterator[_Document]:
    """Each heading with the text below it, and each entry (a row, a claim, a term) by itself.

    Notes in `shown` which pairs the page shows.
    """
    now = _Document(page.place, page.title, [], "heading")
    rows = []
    taken = {id(element) for element in page.prose.select(NOT_SEARCHED)}
    for element in page.prose.descendants:
        if not isinstance(element, Tag):
            continue
        if pair := pairs.get(element.get("data-pair", "")):
            shown.append(pair)
        if id(element) in taken or any(id(parent) in taken for parent in element.parents):
            continue  # a block within a block, such as a paragraph in a list, has been said
        if element.name in HEADINGS:
            if element.name != "h1" and element.get("id"):
                yield now
                place = f"{page.place}#{element['id']}"
                now = _Document(place, words(element), [], "heading")
        elif element.name in BLOCKS:
            taken.add(id(element))
            address, head = _entry(element)
            text = _cells(element, taken) if element.name == "tr" else words(element)
            if not address:
                now.texts.append(text)
                if element.name == "tr" and len(links := element.select("a[href]")) == 1:
                    target = place_of_link(page, links[0]["href"])
                    now.leads[target] = text
            elif element.name == "tr":
                text = text.removeprefix(head).removeprefix(" · ")
                rows.append(_Document(f"{page.place}#{address}", head, [text], "row"))
            else:
                yield now
                now = _Document(f"{page.place}#{address}", head, [], "row")
    yield now
    yield from rows


def place_of_link(page: Page, link: str) -> str:
    """The address within the site of what a page links to."""
    way, mark, id = link.partition("#")
    place = posixpath.normpath(posixpath.join(page.place or ".", way))
    return f"{'' if place == '.' else place + '/'}{mark}{id}"


def _entry(block: Tag) -> tuple[str, str]:
    """The address and the name of a block that has an address of its own."""
    if block.get("id"):
        return block["id"], words(block)
    if block.name in ("tr", "dt") and (marked := block.find(id=True)):
        return marked["id"], words(marked)
    return "", ""


def _cells(row: Tag, taken: set[int]) -> str:
    """What the cells of a row say, but for those in `taken`."""
    cells = (words(cell) for cell in row.find_all(["td", "th"]) if id(cell) not in taken)
    return " · ".join(filter(None, cells))


def _said(pair: Pair) -> tuple[list[str], list[str]]:
    """The names that a pair uses, and what it says: its note, why values differ, messages."""
    texts = [pair.settings.note, *pair.settings.reasons.values()]
    known: set[str] = set()
    for path in pair.tabs.values():
        found, messages = _used(path, path.stat().st_mtime_ns)
        known |= found
        texts += messages
    return sorted(known, key=lambda name: (name.lower(), name)), [
        text.replace("`", "") for text in dict.fromkeys(texts)
    ]


@functools.lru_cache(maxsize=8192)
def _used(path: Path, changed: int) -> tuple[frozenset[str], list[str]]:
    """The names of APIs and arguments that a tab uses, and the messages that it prints."""
    try:
        source = read(path)
        tree = ast.parse(source)
    except (SyntaxError, UnicodeDecodeError):  # reported by the run of the pair
        return frozenset(), []
    full, attributes = names.used(path, changed)
    known = {name for name in full if not any(other.startswith(f"{name}.") for other in full)}
    known |= {name for _, name in attributes}
    known |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg}
    return frozenset(known), re.findall(r"^#> (.*(?:[a-z']+ ){5}.*)$", source, re.MULTILINE)
