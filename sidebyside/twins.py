"""The guide as Markdown, for programs that read: a twin of every page, and `llms.txt`.

A twin is made from the built page, so it says what the page says: `tensors/index.md` lies beside
`tensors/index.html`. Of a pair it holds both programs and what the record says.
"""

import copy
import functools
import posixpath
import re

from bs4 import Tag
from markdownify import MarkdownConverter
from mkdocs.utils.yaml import yaml_load

from sidebyside import record
from sidebyside.built import Page, Site
from sidebyside.guide import anchor
from sidebyside.pairs import TABS, Pair, read

DATA = {
    "pairs.json": "every pair: both programs, the verdict, what agrees and what differs, versions",
    "claims.json": "every claim of the ledger with its verdict and its evidence",
    "defaults.json": "the default settings of both frameworks, read from their signatures",
}


def publish(site: Site) -> None:
    for page in site.text_pages:
        site.write(f"{page.place}index.md", twin(site, page))
    site.write("llms.txt", llms(site))


def twin(site: Site, page: Page) -> str:
    """A page as Markdown."""
    pairs = {anchor(pair): pair for pair in site.guide.pairs.values()}
    prose = copy.copy(page.prose)
    for element in prose.select("svg"):
        label, figure = element.get("aria-label", ""), element.find_parent("figure")
        caption = figure and figure.find("figcaption")
        if caption and label.startswith(caption.get_text()):  # a chart's label begins with it
            caption.decompose()
        element.replace_with(f"{label} ")
    for element in prose.select("[data-pair]"):
        element.replace_with(f"@@{element['data-pair']}@@")
    for link in prose.select("a[href]"):
        if "term" in link.get("class", ()):  # what a glossary is for, such a program knows
            link.unwrap()
        else:
            link["href"] = _to_twin(page, link["href"])
            del link["title"]
    text = _Converter().convert_soup(prose)
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    fill = functools.partial(_pair, site, page, pairs)
    text = re.sub(r"@@(pair-[\w-]+)@@", lambda match: fill(match[1]), text)
    about = f"> {page.description}\n\n" if page.description else ""
    title, _, rest = text.partition("\n")
    place = site.address + page.place if site.address else "index.html"
    return f"{title}\n\n{about}Page: {place}\n{rest}\n"


def _language(pre: Tag) -> str:
    """The language of a block of code; the cells of notebooks do not say theirs."""
    marks = " ".join(pre.parent.get("class", ()))
    match = re.search(r"language-(\w+)", marks)
    return match[1] if match else "python" if marks == "highlight" else ""


class _Converter(MarkdownConverter):
    class Options:
        heading_style = "ATX"
        bullets = "-"
        escape_underscores = False  # names are full of them
        code_language_callback = staticmethod(_language)

    def convert_figure(self, element: Tag, text: str, **_) -> str:
        return f"\n\n*Figure:* {' '.join(text.split())}\n\n"

    def convert_img(self, element: Tag, text: str, **_) -> str:
        return f"*Figure:* {element.get('alt', '')}"

    def convert_summary(self, element: Tag, text: str, **_) -> str:
        return f"\n\n**{text.strip()}**\n\n"

    def convert_br(self, element: Tag, text: str, parent_tags: set) -> str:
        return "; " if "td" in parent_tags else "\n"

    def convert_td(self, element: Tag, text: str, parent_tags: set) -> str:
        return super().convert_td(element, text.replace("|", "\\|"), parent_tags)


def _to_twin(page: Page, link: str) -> str:
    """A link from a page to a page, as one from twin to twin."""
    target, _, place = link.partition("#")
    if not target or re.match(r"[a-z]+:|//", target):
        return link
    if target.endswith("/") or posixpath.basename(target) in (".", "..", ""):
        target = posixpath.join(target, "index.md")
    return f"{posixpath.normpath(target)}#{place}" if place else posixpath.normpath(target)


def _pair(site: Site, page: Page, pairs: dict[str, Pair], id: str) -> str:
    """A pair as a section: its address, both programs, what the runs say."""
    pair = pairs[id]
    parts = [f"**Pair {pair.id}** ({site.to(page, site.places[pair.id])})"]
    for tab, path in pair.tabs.items():
        code = read(path).rstrip()
        parts.append(f"{TABS[tab]}, `{path.name}`:\n\n```python\n{code}\n```")
    verdicts = verdict_lines(site, pair)
    return "\n\n".join([*parts, "\n".join(f"- {line}" for line in verdicts)])


def verdict_lines(site: Site, pair: Pair) -> list[str]:
    """What every run of a pair says of it, and its note."""
    lines = []
    for key, entry in site.guide.record.get(pair.id, {"cpu": {}}).items():
        state, why = record.state(pair, site.guide.record, key)
        if state != "verified":
            third = "".join(f"{TABS[tab]}: " for tab in key.split("+")[1:])
            what = "failed" if state == "failed" else "not checked in this build"
            lines.append(f"{third}{what}: {why}")
            continue
        versions = ", ".join(f"{name} {entry['versions'][name]}" for name in entry["versions"])
        place = f"GPU ({entry['gpu']})" if entry["gpu"] else "CPU"
        lines += [*record.summary(entry), f"run on {entry['date']} with {versions}, {place}"]
        if pair.settings.note:
            lines.append(pair.settings.note)
    return lines


def llms(site: Site) -> str:
    """The map of the guide in the form of llmstxt.org."""
    config = yaml_load((site.guide.root / "mkdocs.yml").read_text("utf-8"))
    lines = [f"# {config['site_name']}", "", f"> {config['site_description']}", ""]
    lines += [
        "Every program in this guide is run, and both programs of a pair are compared value by "
        "value. The lines below a pair say what agrees, how closely, what differs on purpose, and "
        "with which versions. Each page is also there as HTML: leave out `index.md`.",
    ]
    left = {page.place: page for page in site.text_pages}
    about = []
    for entry in config["nav"]:
        ((section, inside),) = entry.items()
        if isinstance(inside, str):
            about.append(_line(site, left.pop(_place(inside)), section))
            continue
        lines += ["", f"## {section}", ""]
        for item in inside:
            ((title, source),) = item.items()
            lines.append(_line(site, left.pop(_place(source)), title))
    lines += ["", "## Data", ""]
    lines += [f"- [{name}]({site.address}{name}): {what}" for name, what in DATA.items()]
    lines += ["", "## About", "", *about]
    if left:  # pages outside the navigation
        lines += ["", "## Optional", "", *(_line(site, page, page.title) for page in left.values())]
    return "\n".join([*lines, ""])


def _place(source: str) -> str:
    """The address of a page in the navigation."""
    name = re.sub(r"\.(md|py)$", "", source)
    return name.removesuffix("index") if re.fullmatch(r"(.*/)?index", name) else f"{name}/"


def _line(site: Site, page: Page, title: str) -> str:
    about = f": {page.description}" if page.description else ""
    return f"- [{title}]({site.address}{page.place}index.md){about}"
