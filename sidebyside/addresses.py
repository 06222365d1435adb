"""Addresses that people cite lead somewhere for ever.

`docs/addresses.txt` lists them: every page, every pair and tab, every claim, name and term, and
every heading whose address was written by hand, as that of a symptom is, or that asks a question.
The list only grows. A site that lacks one of them is not published, unless `docs/redirects.yml`
says where it is now:

    losses/#pair-losses-old: losses/#pair-losses-new
    old-page/: new-page/

The line for a pair holds for its tabs, and the line for a page for all that the new page has, too.
A name that no program uses any more needs no line: its address leads to the list of names.
"""

import html
import re
from pathlib import Path

from markdown.extensions.toc import slugify

from sidebyside import rows
from sidebyside.built import Page, Site, Wrong, ours, pairs_in, words
from sidebyside.guide import anchor
from sidebyside.pairs import Problem, read

NAMES = ("api-pytorch/", "api-tensorflow/")
"""The lists of names, which follow what the programs use."""

LIST, REDIRECTS = "docs/addresses.txt", "docs/redirects.yml"
SCRIPT = "assets/moved.js"


def publish(site: Site) -> None:
    """Let each address that has moved lead on. Raises Wrong if one is gone for good."""
    root = site.guide.root
    listed, moved = known(root), redirects(root)
    there = addresses(site)
    for old, (new, line) in moved.items():
        problem = None
        if old in there:
            problem = f"{old} is still there", "take the line out"
        elif new not in there:
            problem = f"{old} leads to {new}, which is not there", "name an address of the site"
        elif old not in listed:
            problem = f"{old} was never an address of the site", f"correct it; see {LIST}"
        if problem:
            raise Wrong(str(Problem(root / REDIRECTS, line, *problem)))
    leads: dict[str, dict[str, str]] = {}
    for number, old in enumerate(listed, 1):
        if old in there:
            continue
        new = _resolve(old, {old: new for old, (new, _) in moved.items()}, there, site)
        if not new:
            what = f"the address {old} is gone, and people may have cited it"
            mend = f"bring it back, or add to {REDIRECTS}, with the new address: `{old}: ...`"
            raise Wrong(str(Problem(root / LIST, number, what, mend)))
        place, _, id = old.partition("#")
        leads.setdefault(place, {})[id] = new
    for place, targets in leads.items():
        _lead_on(site, place, targets)
    if leads:
        site.write(SCRIPT, read(Path(__file__).with_name("moved.js")))


def addresses(site: Site) -> set[str]:
    """Every address of the site that is meant to last."""
    pairs = {anchor(pair): pair for pair in site.guide.pairs.values()}
    found = set()
    for page in site.text_pages:
        ids = _ids(site, page)
        for _, _, id in pairs_in(page.text):
            if pair := pairs.get(id):
                ids |= {id, *(anchor(pair, tab) for tab in pair.tabs)}
        found |= {page.place, *(f"{page.place}#{id}" for id in ids)}
    return found


def _ids(site: Site, page: Page) -> set[str]:
    source = site.source(page)
    text = site.guide.pages[source] if source else ""
    by_hand = set(re.findall(r"\{:?[^{}\n]*?#([\w.-]+)[^{}\n]*\}", text))
    found = set()
    for element in page.prose.select("[id]"):
        id = element["id"]
        heading = re.fullmatch("h[1-6]", element.name)
        said = words(element)
        made = heading and re.sub(r"_\d+$", "", id) == slugify(said, "-")
        if id in by_hand or not made or said.endswith("?"):
            found.add(id)
    return found


def known(root: Path) -> list[str]:
    path = root / LIST
    return read(path).splitlines() if path.exists() else []


def redirects(root: Path) -> dict[str, tuple[str, int]]:
    """Old addresses, each with the new one and its line. Raises Wrong if they cannot be read."""
    path = root / REDIRECTS
    if not path.exists():
        return {}
    found, problems = rows.load(path)
    if not problems and found and not isinstance(found, rows.Row):
        problems = [Problem(path, 1, "this is no list of addresses", "write `old: new`")]
    for problem in problems:
        raise Wrong(str(problem))
    return {str(old): (str(new), found.at(old)) for old, new in (found or {}).items()}


def update(site: Site) -> list[str]:
    """Write addresses that are new to the list; returns them."""
    listed = known(site.guide.root)
    new = sorted(addresses(site) - set(listed))
    if new:
        text = "".join(f"{line}\n" for line in sorted({*listed, *new}))
        (site.guide.root / LIST).write_text(text, "utf-8")
    return new


def _resolve(old: str, moved: dict[str, str], there: set[str], site: Site) -> str:
    """Where an old address leads now; nothing if nobody has said it."""
    if old in moved:
        return moved[old]
    for tab in ("pytorch", "tensorflow", "jax"):
        pair = moved.get(old.removesuffix(f"-{tab}"), "")
        if old.endswith(f"-{tab}") and f"{pair}-{tab}" in there:
            return f"{pair}-{tab}"
    place, _, id = old.partition("#")
    new = f"{moved.get(place, '')}#{id}"
    if new in there:
        return new
    return place if place in NAMES and place in there else ""


def _lead_on(site: Site, place: str, targets: dict[str, str]) -> None:
    """Give a page, or what is left of it, a line for each address that has moved."""
    page = site.pages.get(place)
    up = "../" * place.count("/")
    lines = [
        f'<p data-moved="{html.escape(id)}"{_id(id)}>Moved: '
        f'<a href="{up}{html.escape(new)}">{html.escape(new)}</a></p>'
        for id, new in sorted(targets.items())
    ]
    lines.append(f'<script defer src="{up}{SCRIPT}"></script>')
    said = ours("moved", "\n".join(lines))
    if page and page.is_page:
        text = re.sub(ours("moved", ".*?"), "", page.text, flags=re.DOTALL)
        page.text = text.replace("</article>", f"{said}</article>", 1)
        return
    new = html.escape(up + targets[""])
    site.pages[place] = Page(
        site.folder / place / "index.html",
        place,
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>This page has moved</title>\n"
        f'<meta name="robots" content="noindex">\n'
        f'<noscript><meta http-equiv="refresh" content="0; url={new}"></noscript>\n'
        f"</head>\n<body>\n{said}\n</body>\n</html>\n",
    )


def _id(id: str) -> str:
    return f' id="{html.escape(id)}"' if id else ""
