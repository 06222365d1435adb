"""One style sheet in place of several: a page is drawn when the last of them has arrived."""

import hashlib
import re

import rcssmin

from sidebyside.built import Page, Site, Wrong

LINK = re.compile(r'<link rel="stylesheet" href="([^"]*?)(assets/[^"]+)">\s*')
"""A sheet for every medium: where it lies, seen from the page, and its place within the site."""

AWAY = re.compile(r"url\((?![\"']?data:)")


def publish(site: Site) -> None:
    """Raises Wrong if a sheet asks for a file, whose address would no longer be right."""
    for page in site.pages.values():
        links = list(LINK.finditer(page.text))
        if links:
            sheet = _joined(site, page, [link[2] for link in links])
            first = f'<link rel="stylesheet" href="{links[0][1]}{sheet}">\n'
            head, tail = page.text[: links[0].start()], page.text[links[0].start() :]
            page.text = head + first + LINK.sub("", tail)


def _joined(site: Site, page: Page, names: list[str]) -> str:
    """The place of one sheet that holds these, in their order, without their comments."""
    texts = [(site.folder / name).read_text("utf-8") for name in names]
    for name, text in zip(names, texts, strict=True):
        if AWAY.search(text):
            raise Wrong(
                f"{name}: this sheet asks for a file; write it into the sheet as url(data:…)"
            )
    text = rcssmin.cssmin("\n".join(texts)) + "\n"
    place = f"assets/site.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
    site.write(place, text)
    return place
