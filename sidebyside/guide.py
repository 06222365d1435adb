"""What the pages say of pairs, read once: every block, figure and link, and what is wrong there.

Knows nothing of HTML: `render` turns blocks into it, `pages` is the Markdown extension.
"""

import contextlib
import difflib
import functools
import os
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside import (
    adoption,
    chooser,
    claims,
    converters,
    defaults,
    diagrams,
    names,
    packages,
    record,
    releases,
    schemas,
    speed,
    where,
)
from sidebyside.pairs import TABS, TOLERANCE, Pair, Problem, find_pairs, not_utf8, read

LEAD = r"^(?:\s|[-*+]\s|\d+[.)]\s|>)*"
SHOWN = ("pair", "table", "chart")
"""Blocks that show a pair: `render` makes their HTML."""

EXPANDED = {
    "diagram": diagrams.markdown,
    "defaults": lambda guide, rest: defaults.markdown(guide.root, rest),
    "names": lambda guide, rest: names.markdown(guide.root, guide.pairs, rest),
    "claim": claims.markdown,
    "ledger": claims.ledger,
    "adoption": adoption.markdown,
    "chooser": chooser.markdown,
    "packages": packages.markdown,
    "releases": releases.markdown,
    "where": where.markdown,
    "schema": schemas.markdown,
    "speed": speed.markdown,
    "converters": converters.markdown,
}
"""Blocks that stand for Markdown, drawn or made from data files: each gets the guide and the rest
of the line, and raises ValueError, "what is wrong; how to mend it"."""

BLOCKS = (*SHOWN, *EXPANDED)
"""What a line that starts with `:::` may show."""

FIGURES = {
    "adoption": adoption.figures,
    "claims": claims.figures,
    "releases": releases.figures,
    "speed": speed.figures,
    "converters": converters.figures,
    "guide": lambda guide: {"counts": guide.counts},
    "tabs": lambda guide: {
        tab: {"pairs": sum(tab in pair.tabs for pair in guide.pairs.values())} for tab in TABS
    },
}
"""Where `{{ adoption/papers name }}` looks, which is no pair: {"papers": {"name": number}}."""

BLOCK = re.compile(LEAD + r":::(?: +(?P<kind>\w+))?(?: +(?P<rest>.*?))? *$")
FIGURE = (
    r"\{\{ *(?P<pair>\w+/\w+) +(?P<name>\w+)(?: +(?P<tab>\w+))? *(?:\\?\| *(?P<spec>[^}]*?) *)?\}\}"
)
LINK = re.compile(r"\]\( *<?pair:(?P<pair>[^)\s>]*)")
FENCE = re.compile(LEAD + r"(?P<mark>`{3,}|~{3,}) *(?P<info>.*)$")
PYTHON_FENCE = re.compile(
    r"^(?:\{[^}]*\.|\{ *)?\.?(?:py|python|python3|py3|pycon|ipython)\b", re.IGNORECASE
)
WHOLE_FILE = re.compile(r'--8<-- "pipelines/\w+\.py"\n[`~]{3}')
"""A fence that shows a program of `pipelines/` and nothing else: these have tests of their own."""


@dataclass(frozen=True)
class Use:
    """One `:::` line of a page."""

    path: Path
    line: int
    kind: str
    rest: str

    @property
    def pair(self) -> str:
        return next(iter(self.rest.split()), "")


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
    made: dict[tuple[str, ...], object] = field(default_factory=dict)

    def expanded(self, kind: str, rest: str) -> str:
        """The Markdown of a block of `EXPANDED`, made once: it is checked, and then shown.

        Raises ValueError, "what is wrong; how to mend it".
        """
        if (kind, rest) not in self.made:
            self.made[kind, rest] = EXPANDED[kind](self, rest)
        return self.made[kind, rest]

    def figures(self, topic: str) -> dict[str, dict]:
        """The figures of a topic of `FIGURES`, made once: pages ask for hundreds."""
        if (topic,) not in self.made:
            self.made[topic,] = FIGURES[topic](self)
        return self.made[topic,]

    @functools.cached_property
    def counts(self) -> dict[str, object]:
        """What `{{ guide/counts name }}` may say: how much of this guide the record proves.

        `pairs`, and how many of them are `verified`; over these, how many `values` were compared;
        the `largest` difference of the `held` pairs, those held to the usual `bound`, and how many
        are `wider`; the versions of the frameworks; the `date` of the oldest run that counts.
        """
        found = {id: verified(self, pair) for id, pair in self.pairs.items()}
        entries = {id: entry for id, entry in found.items() if entry}
        held = [e for id, e in entries.items() if self.pairs[id].settings.tolerance <= TOLERANCE]
        differences = [value for entry in held for value in entry["difference"].values()]
        counts = {
            "pairs": len(self.pairs),
            "verified": len(entries),
            "values": sum(entry["count"] for entry in entries.values()),
            "largest": max(differences, default=None),
            "bound": TOLERANCE,
            "held": len(held),
            "wider": len(entries) - len(held),
            "date": min((entry["date"] for entry in entries.values()), default=None),
        }
        for package in record.PACKAGES:
            used = {entry["versions"].get(package) for entry in entries.values()} - {None}
            counts[package] = ", ".join(sorted(used)) or None
        return counts

    def home(self, pair: str) -> Path | None:
        """The page that shows a pair: the page of its topic, or else the first in the alphabet."""
        return min(
            self._shown_on.get(pair, ()),
            key=lambda path: (path.stem != pair.split("/")[0], path),
            default=None,
        )

    @functools.cached_property
    def _shown_on(self) -> dict[str, list[Path]]:
        found = defaultdict(list)
        for use in self.uses:
            if use.kind == "pair":
                found[use.pair].append(use.path)
        return found


def read_guide(root: Path) -> Guide:
    """Read `docs`, `snippets` and the record below `root`, or answer from memory if none changed.

    Raises FileNotFoundError if there is no `snippets` folder.
    """
    return _read_guide(root, frozenset(_state(root)))


def _state(root: Path) -> Iterator[tuple[str, int, int]]:
    """Name, time of change and size of each file that a guide is read from, and of some more.

    It is asked for before each page, so it has to be cheap.
    """
    found = [str(root / record.NAME)]
    for folder in ("docs", "snippets"):
        for place, _, files in os.walk(root / folder):
            found += [os.path.join(place, name) for name in files]
    for name in found:
        with contextlib.suppress(FileNotFoundError):  # an editor's own file, gone by now
            at = os.stat(name)
            yield name, at.st_mtime_ns, at.st_size


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
        uses, figures, links, wrong = scan(path, text)
        guide.uses += uses
        problems += wrong + check_uses(uses, guide)
        for line, match in figures:
            try:
                figure(guide, match)
            except ValueError as error:
                what, _, mend = str(error).partition("; ")
                problems.append(Problem(path, line, f"`{match[0]}`: {what}", mend))
        problems += [
            _unknown_pair(path, line, match["pair"], pairs)
            for line, match in links
            if match["pair"] not in pairs
        ]
    problems += names.problems(root, pairs)
    for module in (claims, adoption, chooser, converters, packages, releases, speed, where):
        problems += module.problems(guide)
    for pair in found:
        problems += pair.problems
        if not any(use.kind == "pair" and use.pair == pair.id for use in guide.uses):
            mend = f"add the line `::: pair {pair.id}` to docs/{pair.folder.name}.md"
            problems.append(Problem(pair.files[0], 1, f"{pair.id} is on no page", mend))
    return guide


Found = list[tuple[int, re.Match]]
"""What a page holds, with the line of each."""


def scan(path: Path, text: str) -> tuple[list[Use], Found, Found, list[Problem]]:
    """What a page holds outside fences: its `:::` lines, its `{{ ... }}`, its links to pairs.

    Also a problem for each fence of Python that no test runs.
    """
    uses, figures, links, problems = [], [], [], []
    fence = ""
    lines = text.split("\n")  # as Markdown does: `splitlines` cuts more
    for number, line in enumerate(lines, 1):
        if match := FENCE.match(line):
            mark, info = match["mark"], match["info"].strip()
            if not fence and "`" in info:  # code within a line, not a fence
                continue
            if fence:
                if mark[0] == fence[0] and len(mark) >= len(fence) and not info:
                    fence = ""
                continue
            fence = mark
            shown = "\n".join(lines[number : number + 2])
            if PYTHON_FENCE.match(info) and not WHOLE_FILE.match(shown):
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
            links += [(number, match) for match in re.finditer(LINK, prose)]
            if "{{" in re.sub(FIGURE, "", prose):
                mend = "write {{ topic/name shared_name }}, or put it into backticks"
                problems.append(Problem(path, number, "`{{` starts no figure", mend))
    return uses, figures, links, problems


def _unknown_pair(path: Path, line: int, name: str, pairs: dict[str, Pair]) -> Problem:
    near = difflib.get_close_matches(name, pairs, 1)
    mend = f"did you mean {near[0]}?" if near else f"add snippets/{name}_pytorch.py"
    return Problem(path, line, f"unknown pair {name or '(no name)'}", mend)


def check_uses(uses: list[Use], guide: Guide) -> list[Problem]:
    """A problem for each `:::` line of a page that names what is not there, or repeats a pair."""
    problems, pairs = [], guide.pairs
    seen: dict[str, int] = {}
    for use in uses:
        if use.kind not in BLOCKS:
            mend = f"a block is one of: {', '.join(f'::: {kind}' for kind in BLOCKS)}"
            problems.append(Problem(use.path, use.line, f"unknown block `::: {use.kind}`", mend))
        elif use.kind in EXPANDED:
            try:
                text = guide.expanded(use.kind, use.rest)
            except ValueError as error:
                what, _, mend = str(error).partition("; ")
                problems.append(Problem(use.path, use.line, what, mend))
            else:
                problems += [
                    _unknown_pair(use.path, use.line, match["pair"], pairs)
                    for match in re.finditer(LINK, text)
                    if match["pair"] not in pairs
                ]
        elif use.pair not in pairs:
            problems.append(_unknown_pair(use.path, use.line, use.pair, pairs))
        elif use.kind == "pair":
            first = seen.setdefault(use.pair, use.line)
            if first != use.line:
                what = f"the pair {use.pair} is on this page twice (first on line {first})"
                mend = "keep one, and link to it from the other place"
                problems.append(Problem(use.path, use.line, what, mend))
        elif use.kind == "chart" and (entry := fullest(guide, pairs[use.pair])):
            name = chart_name(use.rest)
            if not is_series(entry["values"].get(name)):
                lists = [key for key, value in entry["values"].items() if is_series(value)]
                what = f"{use.pair} has no shared list of numbers called {name or '(no name)'}"
                mend = f"use one of: {', '.join(lists) or 'there is none'}"
                problems.append(Problem(use.path, use.line, what, mend))
    return problems


def anchor(pair: Pair, tab: str = "") -> str:
    """The address of a pair, or of one of its tabs, on its page. Never changes: people cite it."""
    return "-".join(filter(None, ["pair", pair.folder.name, pair.name, tab]))


def figure(guide: Guide, match: re.Match) -> str:
    """The text of one `{{ ... }}`; an em dash while the pair is not verified.

    Raises ValueError, "what is wrong; how to mend it", if it names what no run ever measures.
    """
    topic, _, group = match["pair"].partition("/")
    if topic in FIGURES:
        return _data_figure(guide.figures(topic), match, group)
    pair = guide.pairs.get(match["pair"])
    if pair is None:
        raise ValueError(f"unknown pair {match['pair']}; correct the name")
    name, tab, spec = match["name"], match["tab"], match["spec"] or ""
    entry = verified(guide, pair, tab if tab in pair.extra else "")
    if entry is None:
        return "—"
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
    return _formatted(value, spec)


def _data_figure(groups: dict[str, dict], match: re.Match, group: str) -> str:
    """A figure that no pair measures, but a data file holds."""
    if group not in groups:
        raise ValueError(f"no figures called {match['pair']}; use one of {', '.join(groups)}")
    if match["name"] not in groups[group]:
        known = ", ".join(groups[group])
        raise ValueError(f"{match['pair']} has no {match['name']}; use one of {known}")
    value = groups[group][match["name"]]
    return "—" if value is None else _formatted(value, match["spec"] or "")


def _formatted(value: object, spec: str) -> str:
    try:
        return format(value, spec) if spec else shown(value)
    except (TypeError, ValueError):
        raise ValueError(f"{value!r} has no format {spec!r}; correct the format") from None


def verified(guide: Guide, pair: Pair, tab: str = "") -> dict | None:
    """The first entry by which the pair is verified; with this tab, if one is named."""
    entries = guide.record.get(pair.id, {}).items()
    for key, entry in sorted(entries, key=lambda item: len(record.tabs_of(item[1]))):
        if tab and tab not in record.tabs_of(entry):
            continue
        if record.state(pair, guide.record, key)[0] == "verified":
            return entry
    return None


def fullest(guide: Guide, pair: Pair) -> dict | None:
    """The entry by which most tabs of the pair are verified."""
    found = (verified(guide, pair, tab) for tab in (*pair.extra, ""))
    return next(filter(None, found), None)


def shown_values(entry: dict, name: str) -> dict[str, str]:
    return {tab: shown(value) for tab, value in entry["values"].get(name, {}).items()}


def shown(value: object) -> str:
    """A recorded value for a reader: float32 has about seven digits, and a row has room for few."""
    if isinstance(value, float):
        return f"{value:.7g}"
    if isinstance(value, list):
        return f"[{', '.join(map(shown, value))}]"
    return "—" if value is None else str(value)


def chart_name(rest: str) -> str:
    words = rest.partition("|")[0].split()
    return words[1] if len(words) > 1 else ""


def is_series(values: dict | None) -> bool:
    """Whether a recorded name holds a list of numbers in every tab."""
    return bool(values) and all(
        isinstance(v, list) and v and all(isinstance(x, int | float) for x in v)
        for v in values.values()
    )
