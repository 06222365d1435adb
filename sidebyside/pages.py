"""The Markdown extension: what a page may say about pairs, and what it is told when it errs.

    ::: pair gradients/square                       both tabs, and what the record says of them
    ::: table optimizers/defaults                   each shared name with its value in every tab
    ::: chart training/fit losses | A caption       shared lists of numbers, drawn as lines
    ::: diagram fit | A caption                     a drawing, from diagrams.py
    ::: defaults optimizers                         a table of default settings, from defaults.json
    ::: names pytorch                               every name the pairs use, with its counterpart
    {{ training/fit accuracy | .1% }}               one recorded value, inside a sentence
    [the loop that fit hides](pair:training/fit)    a link to a pair, wherever it is shown
    [static graphs](claim:A010)                     a link to a row of the ledger

It is a Python-Markdown extension and knows nothing of MkDocs, but that a warning to its logger
fails a strict build.
"""

import contextlib
import html
import logging
import os
import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass, field
from pathlib import Path

from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from sidebyside import claims
from sidebyside.glossary import PAGE, mark, read_terms
from sidebyside.guide import BLOCK, EXPANDED, FIGURE, Guide, Use, anchor, figure, read_guide
from sidebyside.pairs import Problem, project
from sidebyside.render import RENDER, line_of_record

log = logging.getLogger("mkdocs.plugins.sidebyside")


@dataclass
class _Page:
    """What the parts of the extension share while they turn one page into HTML."""

    root: Path
    guide: Guide | None = None
    path: Path | None = None
    to_show: list[Use] = field(default_factory=list)

    @property
    def up(self) -> str:
        """How the built page names the root of the site: it is the index of a folder of its own."""
        if self.path is None:
            return ""
        place = self.path.relative_to(self.root / "docs")
        return "../" * (len(place.parts) - (place.stem == "index"))


class _Report(Preprocessor):
    """Warn about what is wrong with the page at hand (and, with the first page, of the rest)."""

    def __init__(self, md: Markdown, page: _Page):
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        guide = self.page.guide = read_guide(self.page.root)
        text = "\n".join(lines).strip()
        # Front matter is gone by now. The shortest page that ends so is the one: longer ones only
        # happen to end in the same words.
        ends = [(len(w), p) for p, w in guide.pages.items() if w.strip().endswith(text)]
        page = self.page.path = min(ends, default=(0, None))[1]
        for problem in guide.problems:
            elsewhere = problem.path not in guide.pages
            if page is None or problem.path == page or (elsewhere and not guide.told):
                log.warning("%s", problem)
        guide.told = True
        self.page.to_show = [use for use in guide.uses if use.path == page]
        return lines


class _Missed(Postprocessor):
    """Warn about `:::` lines that Markdown took for something else: code, HTML, a table."""

    def __init__(self, md: Markdown, page: _Page):
        super().__init__(md)
        self.page = page

    def run(self, text: str) -> str:
        for use in self.page.to_show:
            mend = "give it a line of its own, with empty lines around it, outside code and HTML"
            what = f"`::: {use.kind} {use.rest}` is not shown as a block"
            log.warning("%s", Problem(use.path, use.line, what, mend))
        return text


class _Blocks(BlockProcessor):
    def __init__(self, md: Markdown, page: _Page):
        super().__init__(md.parser)
        self.md, self.page = md, page

    def test(self, parent: etree.Element, block: str) -> bool:
        return any(line.startswith(":::") for line in block.split("\n"))

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        lines = blocks.pop(0).split("\n")
        at = next(i for i, line in enumerate(lines) if line.startswith(":::"))
        if before := lines[:at]:
            self.parser.parseBlocks(parent, ["\n".join(before)])
        if after := lines[at + 1 :]:
            blocks.insert(0, "\n".join(after))
        match = BLOCK.match(lines[at])
        kind, rest = (match and match["kind"]) or "", (match and match["rest"]) or ""
        for use in [use for use in self.page.to_show if (use.kind, use.rest) == (kind, rest)][:1]:
            self.page.to_show.remove(use)
        guide = self.page.guide
        pair = guide.pairs.get(rest.split()[0]) if rest else None
        if kind in EXPANDED:
            with contextlib.suppress(ValueError):  # the warning has been given
                lines = guide.expanded(kind, rest).split("\n")
                lines = self.md.preprocessors["html_block"].run(lines)  # has run on the page only
                self.parser.parseBlocks(parent, "\n".join(lines).split("\n\n"))
            return
        if kind in RENDER and pair:
            text = RENDER[kind](guide, pair, rest, self.page.up)
        else:  # the warning has been given; show the mistake where it is
            text = line_of_record(
                "failed", "✗", f"<code>{html.escape(lines[at])}</code>: there is no such block"
            )
        holder = etree.SubElement(parent, "div")
        holder.text = AtomicString(self.md.htmlStash.store(text))
        if kind == "pair" and pair:  # on the element, where MkDocs looks for the ends of links
            holder.set("class", "pair")
            holder.set("id", anchor(pair))


class _Figures(InlineProcessor):
    def __init__(self, md: Markdown, page: _Page):
        super().__init__(FIGURE, md)
        self.page = page

    def handleMatch(self, match: re.Match, data: str):
        try:
            text = figure(self.page.guide, match)
        except ValueError:  # reported with its page and line by read_guide
            text = match[0]
        element = etree.Element("span", {"class": "figure"})
        element.text = text
        return element, match.start(0), match.end(0)


class _Links(Treeprocessor):
    """Link terms to the glossary, and turn `pair:topic/name` and `claim:A084` into addresses.

    MkDocs then turns the names of pages into addresses, and says which of them lead nowhere.
    """

    def __init__(self, md: Markdown, page: _Page):
        super().__init__(md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        guide = self.page.guide
        glossary = guide.root / PAGE
        ledger = (
            guide.root / claims.PAGE
        )  # no terms there: it is long, and much is what others said
        if self.page.path not in (None, glossary, ledger):
            mark(root, read_terms(glossary), self._relative(glossary))
        for link in root.iter("a"):
            kind, _, name = link.get("href", "").partition("pair:")
            pair = guide.pairs.get(name)
            if not kind and pair and (home := guide.home(name)):
                link.set("href", f"{self._relative(home)}#{anchor(pair)}")
            elif link.get("href", "").startswith("claim:"):
                id = link.get("href").removeprefix("claim:")
                link.set("href", f"{self._relative(ledger)}#{id}")

    def _relative(self, page: Path) -> str:
        """How this page names another one; itself by nothing."""
        here = self.page.path or self.page.guide.root / "docs" / "index.md"
        return "" if page == here else Path(os.path.relpath(page, here.parent)).as_posix()


class SideBySide(Extension):
    """Configured by `root`, the folder of `docs` and `snippets` (default: the working folder)."""

    def __init__(self, **options):
        self.config = {"root": ["", "the folder that holds docs and snippets"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        page = _Page(Path(self.getConfig("root") or project()).resolve())
        md.preprocessors.register(_Report(md, page), "sidebyside-report", 100)
        md.parser.blockprocessors.register(_Blocks(md, page), "sidebyside-blocks", 105)
        md.inlinePatterns.register(_Figures(md, page), "sidebyside-figures", 185)  # before escapes
        md.treeprocessors.register(_Links(md, page), "sidebyside-links", 5)  # before MkDocs' own
        md.postprocessors.register(_Missed(md, page), "sidebyside-missed", 0)


def makeExtension(**options) -> SideBySide:
    return SideBySide(**options)
