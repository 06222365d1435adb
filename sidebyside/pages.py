"""The Markdown extension: what a page may say about pairs, and what it is told when it errs.

    ::: pair gradients/square                       both tabs, and what the record says of them
    ::: table optimizers/defaults                   each shared name with its value in every tab
    ::: chart training/fit losses | A caption       shared lists of numbers, drawn as lines
    {{ training/fit accuracy | .1% }}               one recorded value, inside a sentence

It is a Python-Markdown extension and knows nothing of MkDocs, but that a warning to its logger
fails a strict build.
"""

import difflib
import functools
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
from markdown.util import AtomicString
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from sidebyside import record
from sidebyside.chart import line_chart
from sidebyside.pairs import TABS, Pair, Problem, find_pairs, not_utf8, project, read

log = logging.getLogger("mkdocs.plugins.sidebyside")

LEAD = r"^(?:\s|[-*+]\s|\d+[.)]\s|>)*"
BLOCK = re.compile(LEAD + r":::(?: +(?P<kind>\w+))?(?: +(?P<rest>.*?))? *$")
FIGURE = (
    r"\{\{ *(?P<pair>\w+/\w+) +(?P<name>\w+)(?: +(?P<tab>\w+))? *(?:\\?\| *(?P<spec>[^}]*?) *)?\}\}"
)
FENCE = re.compile(LEAD + r"(?P<mark>`{3,}|~{3,}) *(?P<info>.*)$")
PYTHON_FENCE = re.compile(
    r"^(?:\{[^}]*\.|\{ *)?\.?(?:py|python|python3|py3|pycon|ipython)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Use:
    """One `:::` line of a page."""

    path: Path
    line: int
    kind: str
    rest: str

    @property
    def pair(self) -> str:
        return self.rest.split()[0] if self.rest else ""


@dataclass
class Guide:
    """Everything the pages draw on, read once for each state of the files."""

    root: Path
    pairs: dict[str, Pair]
    record: dict
    pages: dict[Path, str]
    uses: list[Use]
    problems: list[Problem]
    told: bool = False


def read_guide(root: Path) -> Guide:
    """Read `docs`, `snippets` and the record below `root`, or answer from memory if none changed.

    Raises FileNotFoundError if there is no `snippets` folder.
    """
    files = [*_page_files(root), *(root / "snippets").rglob("*.py"), root / record.NAME]
    stats = ((path, path.stat()) for path in files if path.exists())
    return _read_guide(root, frozenset((p, s.st_mtime_ns, s.st_size) for p, s in stats))


def _page_files(root: Path) -> list[Path]:
    """The pages that are built: MkDocs leaves out whatever has a dot before its name."""
    found = sorted((root / "docs").rglob("*.md"))
    return [p for p in found if not any(n.startswith(".") for n in p.relative_to(root).parts)]


@functools.lru_cache(maxsize=1)
def _read_guide(root: Path, state: frozenset) -> Guide:
    found, problems = find_pairs(root / "snippets")
    pairs = {pair.id: pair for pair in found}
    pages = {}
    for path in _page_files(root):
        try:
            pages[path] = read(path)
        except UnicodeDecodeError:
            problems.append(not_utf8(path))
    try:
        recorded = record.read(root / record.NAME)
    except ValueError as error:
        recorded = {}
        problems.append(Problem(root / record.NAME, 1, str(error), "delete it and run the pairs"))
    guide = Guide(root, pairs, recorded, pages, [], problems)
    for path, text in pages.items():
        uses, figures, wrong = scan(path, text)
        guide.uses += uses
        problems += wrong + check_uses(uses, guide)
        for line, match in figures:
            try:
                figure(guide, match)
            except ValueError as error:
                what, _, mend = str(error).partition("; ")
                problems.append(Problem(path, line, f"`{match[0]}`: {what}", mend))
    for pair in found:
        problems += pair.problems
        if not any(use.kind == "pair" and use.pair == pair.id for use in guide.uses):
            mend = f"add the line `::: pair {pair.id}` to docs/{pair.folder.name}.md"
            problems.append(Problem(pair.files[0], 1, f"{pair.id} is on no page", mend))
    return guide


def scan(path: Path, text: str) -> tuple[list[Use], list[tuple[int, re.Match]], list[Problem]]:
    """What a page holds outside fences: its `:::` lines, and its `{{ ... }}` with their lines.

    Also a problem for each fence of Python.
    """
    uses, figures, problems = [], [], []
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if match := FENCE.match(line):
            mark, info = match["mark"], match["info"].strip()
            if not fence and "`" in info:  # code within a line, not a fence
                continue
            if fence:
                if mark[0] == fence[0] and len(mark) >= len(fence) and not info:
                    fence = ""
                continue
            fence = mark
            if PYTHON_FENCE.match(info):
                what = "a page holds a fence of runnable Python, which no test runs"
                mend = "move the code to a pair in snippets/ and show it with `::: pair`"
                problems.append(Problem(path, number, what, mend))
        elif not fence and re.match(LEAD + ":::", line):
            match = BLOCK.match(line)
            kind, rest = (match["kind"], match["rest"]) if match else ("", "")
            uses.append(Use(path, number, kind or "", rest or ""))
        elif not fence:
            prose = re.sub(r"(`+).+?\1", "", line)
            figures += [(number, match) for match in re.finditer(FIGURE, prose)]
            if "{{" in re.sub(FIGURE, "", prose):
                mend = "write {{ topic/name shared_name }}, or put it into backticks"
                problems.append(Problem(path, number, "`{{` starts no figure", mend))
    return uses, figures, problems


def check_uses(uses: list[Use], guide: Guide) -> list[Problem]:
    """A problem for each `:::` line of a page that names what is not there, or repeats a pair."""
    problems, pairs = [], guide.pairs
    seen: dict[str, int] = {}
    for use in uses:
        if use.kind not in RENDER:
            mend = f"a block is one of: {', '.join(f'::: {kind}' for kind in RENDER)}"
            problems.append(Problem(use.path, use.line, f"unknown block `::: {use.kind}`", mend))
        elif use.pair not in pairs:
            near = difflib.get_close_matches(use.pair, pairs, 1)
            mend = f"did you mean {near[0]}?" if near else f"add snippets/{use.pair}_pytorch.py"
            what = f"unknown pair {use.pair or '(no name)'}"
            problems.append(Problem(use.path, use.line, what, mend))
        elif use.kind == "pair":
            first = seen.setdefault(use.pair, use.line)
            if first != use.line:
                what = f"the pair {use.pair} is on this page twice (first on line {first})"
                mend = "keep one, and link to it from the other place"
                problems.append(Problem(use.path, use.line, what, mend))
        elif use.kind == "chart" and (entry := _verified(guide, pairs[use.pair])):
            name = _chart_name(use.rest)
            if not _is_series(entry["values"].get(name)):
                lists = [key for key, value in entry["values"].items() if _is_series(value)]
                what = f"{use.pair} has no shared list of numbers called {name or '(no name)'}"
                mend = f"use one of: {', '.join(lists) or 'there is none'}"
                problems.append(Problem(use.path, use.line, what, mend))
    return problems


# --- What the reader sees ---------------------------------------------------------------------


def anchor(pair: Pair, tab: str = "") -> str:
    """The address of a pair, or of one of its tabs, on its page. Never changes: people cite it."""
    return "-".join(filter(None, ["pair", pair.folder.name, pair.name, tab]))


def render_pair(guide: Guide, pair: Pair, rest: str) -> str:
    """Both tabs and, below them, what the record says."""
    inputs, labels, panels = [], [], []
    for number, (tab, path) in enumerate(pair.tabs.items()):
        id = anchor(pair, tab)
        checked = " checked" if number == 0 else ""
        inputs.append(f'<input type="radio" name="{anchor(pair)}" id="{id}"{checked}>')
        labels.append(f'<label for="{id}">{TABS[tab]}</label>')
        code = _highlighted(path.read_text("utf-8-sig", errors="replace"))
        # The copy button copies what is below the nearest id.
        panel = f'<div class="tabbed-block" id="{id}-code" data-tab="{TABS[tab]}">'
        panels.append(f"{panel}{code}</div>")
    return (
        f'<div class="pair" id="{anchor(pair)}">'
        f'<div class="tabbed-set tabbed-alternate" data-tabs="{anchor(pair)}:{len(labels)}">'
        f'{"".join(inputs)}<div class="tabbed-labels">{"".join(labels)}</div>'
        f'<div class="tabbed-content">{"".join(panels)}</div></div>'
        f'<div class="pair-record">{render_record(guide, pair)}</div></div>'
    )


def render_record(guide: Guide, pair: Pair) -> str:
    """The lines under a pair: what agrees, what differs on purpose, with which versions."""
    lines = []
    for device in guide.record.get(pair.id, {"cpu": {}}):
        state, why = record.state(pair, guide.record, device)
        entry = guide.record.get(pair.id, {}).get(device)
        if state == "verified":
            lines.append(_line("verified", "=", _agreement(pair, entry)))
            differs = [_difference(entry, name) for name in entry["differs"]]
            if len(differs) > FEW:
                summary = f"<summary>{len(differs)} names differ on purpose</summary>"
                differs = [f'<details class="pair-more">{summary}{"".join(differs)}</details>']
            lines += differs
        elif state == "failed":
            lines.append(_line("failed", "✗", f"failed: {html.escape(why)}"))
        else:
            reason = "" if why == "no run is on record" else f": {why}"
            text = f"not checked in this build{html.escape(reason)}"
            lines.append(_line("unchecked", "?", text))
    if pair.settings.note and _verified(guide, pair):  # it says what a run proved
        lines.append(f'<p class="pair-note">{_prose(pair.settings.note)}</p>')
    if source := os.environ.get("REPO_URL", "").rstrip("/"):
        links = (
            f'<a href="{source}/blob/main/snippets/{pair.folder.name}/{path.name}">{path.name}</a>'
            for path in pair.files
        )
        lines.append(f'<p class="pair-source">Source: {", ".join(links)}</p>')
    return "".join(lines)


FEW = 5
"""So many differences are listed under a pair; more of them fold away."""


def _difference(entry: dict, name: str) -> str:
    values = list(_shown_values(entry, name).values())
    both = " against ".join(values)
    told_apart = len(set(values)) > 1 and "—" not in values and len(both) <= 60
    numbers = f" ({html.escape(both)})" if told_apart else ""
    text = f"<b>{html.escape(name)}</b> differs on purpose{numbers}: "
    return _line("differs", "≠", text + _prose(entry["differs"][name]))


def _line(state: str, sign: str, text: str) -> str:
    sign = f'<span class="pair-sign" aria-hidden="true">{sign}</span>'
    return f'<p class="pair-line pair-{state}">{sign} {text}</p>'


def _agreement(pair: Pair, entry: dict) -> str:
    if agree := entry["difference"]:
        largest = f"{max(agree.values()):.1g}"
        text = f"{html.escape(', '.join(agree))} agree (largest difference {largest})"
    elif pair.settings.has_check:
        text = "proven by its check"
    else:
        text = "all differ on purpose"
    source = "".join(read(path) for path in pair.tabs.values())
    named = [package for package in record.PACKAGES if package in source]
    versions = [f"{name} {entry['versions'][name]}" for name in named if name in entry["versions"]]
    device = f"GPU ({html.escape(entry['gpu'])})" if entry["gpu"] else "CPU"
    return " · ".join([text, *versions, device])


def render_table(guide: Guide, pair: Pair, rest: str) -> str:
    """Every shared name with its value in each tab, and a mark where it differs on purpose."""
    entry = _verified(guide, pair)
    if entry is None:
        return _line("unchecked", "?", f"{pair.id}: not checked in this build")
    heads = "".join(f"<th>{TABS[tab]}</th>" for tab in pair.tabs)
    rows = []
    for name in entry["values"]:
        values = _shown_values(entry, name)
        cells = "".join(
            f"<td><code>{html.escape(values.get(t, ''))}</code></td>" for t in pair.tabs
        )
        reason = entry["differs"].get(name)
        mark = f"≠ {_prose(reason)}" if reason else "="
        kind = ' class="differs"' if reason else ""
        rows.append(
            f"<tr{kind}><th scope=row><code>{html.escape(name)}</code></th>{cells}"
            f"<td>{mark}</td></tr>"
        )
    return (
        f'<div class="pair-table"><table><thead><tr><th>Name</th>{heads}<th>Verdict</th></tr>'
        f"</thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def render_chart(guide: Guide, pair: Pair, rest: str) -> str:
    """A line chart of one shared list of numbers, one line a tab."""
    entry = _verified(guide, pair)
    if entry is None:
        return _line("unchecked", "?", f"{pair.id}: not checked in this build")
    name, caption = _chart_name(rest), rest.partition("|")[2].strip()
    series = entry["values"].get(name)
    if not _is_series(series):
        return _line("failed", "✗", f"{pair.id} has no shared list of numbers called {name}")
    labelled = {TABS[tab]: values for tab, values in series.items()}
    caption = caption or f"{name} in {pair.id}"
    svg = line_chart(labelled, caption, guide.root / ".cache" / "charts")
    return f"<figure>{svg}<figcaption>{_prose(caption)}</figcaption></figure>"


def _chart_name(rest: str) -> str:
    words = rest.partition("|")[0].split()
    return words[1] if len(words) > 1 else ""


def _is_series(values: dict | None) -> bool:
    """Whether a recorded name holds a list of numbers in every tab."""
    return bool(values) and all(
        isinstance(v, list) and v and all(isinstance(x, int | float) for x in v)
        for v in values.values()
    )


RENDER = {"pair": render_pair, "table": render_table, "chart": render_chart}
"""The blocks that a page may hold."""


def figure(guide: Guide, match: re.Match) -> str:
    """The text of one `{{ ... }}`; an em dash while the pair is not verified.

    Raises ValueError, "what is wrong; how to mend it", if it names what no run ever measures.
    """
    pair = guide.pairs.get(match["pair"])
    if pair is None:
        raise ValueError(f"unknown pair {match['pair']}; correct the name")
    entry = _verified(guide, pair)
    if entry is None:
        return "—"
    name, tab, spec = match["name"], match["tab"], match["spec"] or ""
    if name == "difference":
        value = max(entry["difference"].values(), default=0.0)
    elif name in entry["measured"]:
        value = entry["measured"][name]
    elif name not in entry["values"]:
        known = ", ".join(entry["values"])
        raise ValueError(f"{pair.id} has no shared name {name}; use one of {known}")
    else:
        values = entry["values"][name]
        if tab is None and name in entry["differs"]:
            raise ValueError(f"{name} differs in {pair.id}; say which tab: {', '.join(values)}")
        if tab and tab not in values:
            raise ValueError(f"{pair.id} has no tab {tab}; use one of {', '.join(values)}")
        value = values[tab or next(iter(values))]
    try:
        return format(value, spec) if spec else _shown(value)
    except (TypeError, ValueError):
        raise ValueError(f"{value!r} has no format {spec!r}; correct the format") from None


def _verified(guide: Guide, pair: Pair) -> dict | None:
    """The entry of the first device on which the pair is verified."""
    for device in guide.record.get(pair.id, {}):
        if record.state(pair, guide.record, device)[0] == "verified":
            return guide.record[pair.id][device]
    return None


def _shown_values(entry: dict, name: str) -> dict[str, str]:
    return {tab: _shown(value) for tab, value in entry["values"].get(name, {}).items()}


def _shown(value: object) -> str:
    """A recorded value for a reader: float32 has about seven digits, and a row has room for few."""
    if isinstance(value, float):
        return f"{value:.7g}"
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return "—" if value is None else str(value)


def _prose(text: str) -> str:
    """Escaped text with `code` set as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


@functools.lru_cache(maxsize=512)
def _highlighted(source: str) -> str:
    return highlight(source, PythonLexer(), HtmlFormatter(cssclass="highlight", wrapcode=True))


# --- The Markdown extension ---------------------------------------------------------------------


@dataclass
class _Page:
    """What the parts of the extension share while they turn one page into HTML."""

    root: Path
    guide: Guide | None = None
    to_show: list[Use] = field(default_factory=list)


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
        page = min(ends, default=(0, None))[1]
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
        if kind in RENDER and pair:
            text = RENDER[kind](guide, pair, rest)
        else:  # the warning has been given; show the mistake where it is
            text = _line(
                "failed", "✗", f"<code>{html.escape(lines[at])}</code>: there is no such block"
            )
        parent.append(self._stashed(text))

    def _stashed(self, text: str) -> etree.Element:
        holder = etree.Element("div")
        holder.text = AtomicString(self.md.htmlStash.store(text))
        return holder


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
        md.postprocessors.register(_Missed(md, page), "sidebyside-missed", 0)


def makeExtension(**options) -> SideBySide:
    return SideBySide(**options)
