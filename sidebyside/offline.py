"""The whole site in one zip that works without a server: open its `index.html`.

On a disk nobody answers `tensors/` with `tensors/index.html`, so links say it in full. Browsers do
not fetch there either: the search index becomes a script, and the theme then reads that.
"""

import io
import json
import posixpath
import re
import zipfile

from sidebyside import search
from sidebyside.built import Page, Site, whole_pages

NAME = "side-by-side.zip"
FOLDER = "side-by-side"

LEFT_OUT = re.compile(
    r".*\.map$|.*\.zip$|404\.html$|sitemap\.xml(\.gz)?$|changes\.xml$|cards/.*"
    r"|assets/vendor/.*"  # megabytes, and no browser loads a module from a disk
    r"|assets/javascripts/lunr/.*"  # how to search in other languages
)


def publish(site: Site) -> None:
    """Write the zip. The same site makes the same zip, whenever it is made."""
    pages = {page.path: page for page in site.pages.values()}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as target:
        for path in sorted(site.folder.rglob("*")):
            name = path.relative_to(site.folder).as_posix()
            if not path.is_file() or LEFT_OUT.fullmatch(name):
                continue
            content = path.read_bytes()
            if path in pages:
                content = on_disk(pages[path]).encode()
            elif name == search.INDEX:
                content = _index(content)
                _add(target, name.removesuffix("on"), b"var __index = " + content)
            _add(target, name, content)
    site.write(NAME, data.getvalue())


def _add(target: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(f"{FOLDER}/{name}", (1980, 1, 1, 0, 0, 0))
    entry.external_attr = 0o644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    target.writestr(entry, content)


def on_disk(page: Page) -> str:
    """A page whose links name files, and which the theme does not try to load in parts."""
    text = re.sub(r'(<(?:a|link)\b[^>]*?\shref=")([^"]*)(")', _in_full, page.text)
    return whole_pages(text)


def _in_full(match: re.Match) -> str:
    return f"{match[1]}{in_full(match[2])}{match[3]}"


def in_full(link: str) -> str:
    """A link within the site, with `index.html` where a folder was meant."""
    target, mark, place = link.partition("#")
    if not target or re.match(r"[a-z]+:|//", target):
        return link
    if target.endswith("/") or posixpath.basename(target) in (".", ".."):
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    return target + mark + place


def _index(content: bytes) -> bytes:
    """The search index with links that name files."""
    index = json.loads(content)
    for document in index["docs"]:
        document["location"] = in_full(document["location"] or ".")
    return json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode()
