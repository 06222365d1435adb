"""The ledger of claims: what two old articles said, and what holds today, with its evidence.

`docs/evidence/claims.yml` is a list of rows, and says at its top what a row holds. This module
checks them, so that no verdict is shown without what supports it, and turns them into Markdown:

    ::: claim A084                    one claim with its verdict, and a link to its row
    ::: ledger top A084 B003          the claims that matter most, in this order
    ::: ledger counts                 how many claims have which verdict
    ::: ledger rows                   every row, by topic
    ::: ledger sources                the sources of each row, with what they say
    {{ claims/counts total }}         a count in a sentence

A verdict that rests on a pair is shown only while the pair is verified.
"""

import ast
import datetime
import functools
import os
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from sidebyside import record
from sidebyside import rows as data
from sidebyside.pairs import Problem, read

DATA, PAGE = "docs/evidence/claims.yml", "docs/evidence/claims.md"
SOURCES = "sources.md"
"""The page beside the ledger with all that is known of each source, for which it has no room."""

VERDICTS = {
    "holds": "True today, as it was said.",
    "holds with a condition": "True today, but for a case that the answer names.",
    "no longer true": "True, or a fair summary, once; not today.",
    "false": "Neither true today nor when it was written, as far as we can tell.",
    "unsupported": "A statement of fact for which we found no good source.",
    "opinion": "Nothing that could be checked: taste, advice or praise.",
    "unclear": "It can be read in several ways, or it says nothing.",
}
PROVEN = ("holds", "holds with a condition", "no longer true", "false")
"""Verdicts that need a pair, a test or a primary source."""

ARTICLES = {"first": "A", "second": "B"}
"""Each article, and the letter of its ids."""

ID = "[0-9]{3}"
"""The rest of an id."""

TOPICS = {
    "choosing": "Choosing",
    "status": "What they are",
    "install": "Install",
    "tensors": "Tensors",
    "gradients": "Gradients",
    "models": "Models",
    "layers": "Layers",
    "losses": "Losses",
    "optimizers": "Optimisers",
    "training": "Training",
    "data": "Data",
    "sequences": "Sequences",
    "graphs": "Graphs and speed",
    "saving": "Save and load",
    "deployment": "Deployment",
    "devices": "Devices",
    "ecosystem": "Ecosystem",
    "adoption": "Adoption",
    "jobs": "Jobs",
}
"""Each topic and its heading, in the order of the page."""

ALWAYS = ("id", "claim", "article", "section", "topic")
ANSWER = ("verdict", "today", "evidence", "checked")
SOURCE = ("title", "publisher", "url", "says", "kind")
"""The fields of every row, of one with an answer of its own, and of a source (with its day)."""

UNCHECKED, FAILED = "not checked in this build", "failed"
"""What is shown instead of a verdict."""

LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
MARKS = re.compile(r"[<>{}]|\]\[|:::")
"""What Markdown, or this guide, might take for something else than words."""


class Row(data.Row):
    """A claim, or a piece of its evidence. What it lacks reads as an empty string."""

    def __missing__(self, name: str) -> str:
        return ""

    @property
    def evidence(self) -> list["Row"]:
        found = self["evidence"]
        return [item for item in found if isinstance(item, Row)] if isinstance(found, list) else []

    @property
    def pairs(self) -> list[str]:
        return [str(item["pair"]) for item in self.evidence if "pair" in item]

    @property
    def sources(self) -> list["Row"]:
        return [item for item in self.evidence if not {"pair", "test"} & item.keys()]

    @property
    def runs(self) -> bool:
        """Whether a machine checks it."""
        return any({"pair", "test"} & item.keys() for item in self.evidence)


# --- reading ------------------------------------------------------------------------------------


def load(root: Path) -> tuple[list[Row], list[Problem]]:
    """The rows of the ledger, and what YAML cannot tell: neither, if there is no such file."""
    path = root / DATA
    if not path.exists():
        return [], []
    stat = path.stat()
    return _load(path, stat.st_mtime_ns, stat.st_size)


@functools.lru_cache(maxsize=2)
def _load(path: Path, changed: int, size: int) -> tuple[list[Row], list[Problem]]:
    found, problems = data.load(path, Row)
    if problems:
        return [], problems
    rows = found if isinstance(found, list) else []
    if not rows or not all(isinstance(row, Row) for row in rows):
        return [], [Problem(path, 1, "not a list of rows", "start each row with `- id: A001`")]
    return rows, []


def _by_id(rows: list[Row]) -> dict[str, Row]:
    """Each id with its row; the first one, if an id is used twice."""
    return {str(row["id"]): row for row in reversed(rows)}


def _left_out(ids: Iterable[str]) -> list[str]:
    """The gaps: A001 to the highest A is the whole of an article. Reported once, wherever named."""
    found = []
    for letter in ARTICLES.values():
        numbers = {int(id[1:]) for id in ids if re.fullmatch(letter + ID, id)}
        missing = sorted(set(range(1, max(numbers, default=0))) - numbers)
        found += [f"{letter}{number:03}" for number in missing]
    return found


def answered(root: Path) -> dict[str, str] | None:
    """Each claim with the row whose answer it shows, "" if that has no evidence; None if the ledger
    cannot be read. A row that is left out counts as one with evidence: `problems` tells of it."""
    rows, wrong = load(root)
    if wrong:
        return None
    known = _by_id(rows)
    found = {id: id for id in _left_out(known)}
    for id, row in known.items():
        answer = _answer(row, known)
        found[id] = str(answer["id"]) if answer.evidence else ""
    return found


# --- checking -----------------------------------------------------------------------------------


def problems(guide) -> list[Problem]:
    """Everything that is wrong with the ledger, each with its line."""
    rows, found = load(guide.root)
    known = _by_id(rows)
    found = [*found, *_wrong_ids(rows, guide.root / DATA)]
    for row in rows:
        found += _check(row, known, guide)
    return found


def _wrong_ids(rows: list[Row], path: Path) -> list[Problem]:
    """Ids that are used twice, ids of another article, and gaps, if there is neither."""
    found, lines = [], {}
    for row in rows:
        id, letter = str(row["id"]), _letter(row)
        if first := lines.get(id):
            what = f"the id {id} is used twice (first on line {first})"
            found.append(Problem(path, row.at("id"), what, "give each row an id of its own"))
        elif "id" in row and not re.fullmatch((letter or "[AB]") + ID, id):
            what = f"{id}: no id of a claim of the {row['article']} article"
            mend = f"write {letter or 'A or B'} and three digits"
            found.append(Problem(path, row.at("id"), what, mend))
        lines.setdefault(id, row.at("id"))
    if not found and (missing := _left_out(lines)):
        after = min(line for id, line in lines.items() if id > missing[0])
        what = f"rows are missing: {', '.join(missing)}"
        found.append(Problem(path, after, what, "add them: no claim of an article is left out"))
    return found


def _letter(row: Row) -> str:
    """The letter of the ids of a row's article; empty if there is no such article."""
    return ARTICLES.get(row["article"], "") if isinstance(row["article"], str) else ""


def _check(row: Row, known: dict[str, Row], guide) -> list[Problem]:
    """What is wrong with one row."""
    found: list[Problem] = []
    path, id = guide.root / DATA, str(row["id"]) or "a row"

    def bad(line: int, what: str, mend: str) -> None:
        found.append(Problem(path, line, f"{id}: {what}", mend))

    shared = "same_as" in row
    wanted = (*ALWAYS, "same_as") if shared else (*ALWAYS, *ANSWER)
    _check_fields(row, wanted, "field", bad)
    _check_text(row, "claim", guide, bad, links=False)  # other pages show it, too
    _check_text(row, "section", guide, bad, links=False)
    _check_text(row, "today", guide, bad)
    for key, choices in (("article", ARTICLES), ("topic", TOPICS), ("verdict", VERDICTS)):
        if key in row and row[key] not in tuple(choices):
            quote = ' (in quotes: "false")' if row[key] is False else ""
            mend = f"use one of: {', '.join(choices)}{quote}"
            bad(row.at(key), f"unknown {key} {row[key]}", mend)
    if shared:
        answer = known.get(str(row["same_as"]))
        if answer is None:
            if row["same_as"] not in _left_out(known):
                what = f"same_as names {row['same_as']}, which is no row"
                bad(row.at("same_as"), what, "correct it")
        elif "same_as" in answer:
            what = f"same_as names {row['same_as']}, which shares its answer itself"
            bad(row.at("same_as"), what, f"name the row with the answer: {answer['same_as']}")
        return found
    _check_day(row, "checked", bad)
    before = len(found)
    _check_evidence(row, guide, bad)
    primary = any(item["kind"] == "primary" for item in row.evidence)
    proven = row.runs or primary or len(found) > before
    if isinstance(row["verdict"], str) and row["verdict"] in PROVEN and not proven:
        what = f"the verdict {row['verdict']} has neither a pair, a test nor a primary source"
        bad(row.at("verdict"), what, "add one, or let the verdict be unsupported or opinion")
    return found


def _check_fields(row: Row, wanted: tuple[str, ...], kind: str, bad) -> None:
    missing = [key for key in wanted if key not in row]
    for key in row:
        if key not in wanted:
            near = data.misspelt(key, missing)
            mend = f"take it out; a row of this sort has {', '.join(wanted)}"
            bad(row.at(key), f"unknown {kind} {key}", f"write `{near}:`" if near else mend)
    for key in missing:
        bad(row.line, f"the {kind} {key} is missing", f"add `{key}:`")


def _check_text(row: Row, key: str, guide, bad, *, links: bool = True) -> None:
    """Words and code, whose links lead somewhere."""
    if key not in row:
        return
    text, line = row[key], row.at(key)
    if not isinstance(text, str) or not text.strip():
        bad(line, f"{key} is no text", "write some words, in quotes if they hold a colon")
        return
    words = re.sub(r"(`+).+?\1", "", LINK.sub("](", text))
    if "`" in words:
        bad(line, f"{key} has a backtick without its partner", "close the code, or take it out")
    elif mark := MARKS.search(words):
        what = f"{key} holds {mark[0]}, which is no plain text"
        bad(line, what, "put code into backticks, and say the rest in words")
    elif not links and "](" in words:
        bad(line, f"{key} holds a link", "move it to `today`")
    else:
        _check_links(text, line, guide, bad)


def _check_day(row: Row, key: str, bad) -> None:
    """A day, or (for a source that says no more) a month or a year; none that is still to come."""
    if key not in row:
        return
    day, today = str(row[key]), datetime.datetime.now(datetime.UTC).date().isoformat()
    exact = isinstance(row[key], datetime.date) and len(day) == len(today)
    vague = key == "date" and re.fullmatch(r"(19|2\d)\d\d(-(0[1-9]|1[0-2]))?", day)
    if not exact and not vague:
        bad(row.at(key), f"{key} is no date: {day}", "write a day as 2026-11-24")
    elif day > today[: len(day)]:
        bad(row.at(key), f"{key} lies in the future: {day}", "correct it")


def _check_evidence(row: Row, guide, bad) -> None:
    if "evidence" not in row:
        return
    if not isinstance(row["evidence"], list):
        bad(row.at("evidence"), "evidence is no list", "start each piece with `- `, or write []")
        return
    for item in row["evidence"]:
        if not isinstance(item, Row) or not item:
            bad(row.at("evidence"), f"no evidence: {item}", "write pair:, test: or a source")
        elif kind := next((key for key in ("pair", "test") if key in item), ""):
            _check_fields(item, (kind,), f"field of a {kind}", bad)
            if not isinstance(item[kind], str):
                mend = "write topic/name, or tests/test_file.py::test_function"
                bad(item.at(kind), f"{kind} is no text: {item[kind]}", mend)
            elif kind == "pair":
                _check_pair(item["pair"], item.at("pair"), guide, bad)
            elif wrong := wrong_test(guide.root, item["test"]):
                bad(item.at("test"), wrong, "write tests/test_file.py::test_function")
        else:
            _check_source(item, guide, bad)


def _check_pair(id: str, line: int, guide, bad) -> None:
    pair = guide.pairs.get(id)
    if pair is None:
        bad(line, f"unknown pair {id}", f"correct the name, or add snippets/{id}_pytorch.py")
        return
    for device in guide.record.get(id, ()):
        state, why = record.state(pair, guide.record, device)
        if state == "failed":
            what = f"it rests on the pair {id}, which failed: {why}"
            bad(line, what, "mend the pair, or change the verdict")
            return


def _check_source(item: Row, guide, bad) -> None:
    day = "read" if "read" in item and "date" not in item else "date"
    _check_fields(item, (*SOURCE, day), "field of a source", bad)
    _check_day(item, day, bad)
    _check_text(item, "title", guide, bad)
    _check_text(item, "publisher", guide, bad)
    _check_text(item, "says", guide, bad)
    if "kind" in item and item["kind"] not in ("primary", "secondary"):
        bad(item.at("kind"), f"unknown kind {item['kind']}", "use primary or secondary")
    if "url" in item and not data.is_address(item["url"]):
        bad(item.at("url"), f"no address: {item['url']}", "write one that starts with https://")


def wrong_test(root: Path, test: str) -> str:
    """Why there is no such test; empty if there is."""
    name, _, function = test.partition("::")
    path = root / name
    if not re.fullmatch(r"tests/(\w+/)*test_\w+\.py", name) or not path.is_file():
        return f"there is no file of tests {name}"
    if function not in _functions(path, path.stat().st_mtime_ns):
        return f"{name} has no test {function or '(no name)'}"
    return ""


@functools.lru_cache(maxsize=64)
def _functions(path: Path, changed: int) -> frozenset[str]:
    try:
        tree = ast.parse(read(path))
    except (SyntaxError, UnicodeDecodeError):
        return frozenset()
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return frozenset(name for name in functions if name.startswith("test_"))


def _check_links(text: str, line: int, guide, bad) -> None:
    """Links in a row are written as on the page of the ledger."""
    for target in LINK.findall(text):
        if not target:
            bad(line, "a link leads nowhere", "write where it leads, or take it out")
        elif target.startswith("pair:"):
            if target[5:] not in guide.pairs:
                bad(line, f"unknown pair {target[5:]}", "correct the link")
        elif ":" in target.partition("#")[0]:
            if not data.is_address(target):
                bad(line, f"no address: {target}", "write one that starts with https://")
        elif wrong := _dead_link(target, guide):
            bad(line, wrong, "correct the link, as seen from docs/evidence/")


def _dead_link(target: str, guide) -> str:
    """Why a link to another page of the guide leads nowhere; empty if it leads there."""
    name, _, anchor = target.partition("#")
    path = guide.root / PAGE
    if name:
        path = guide.root / posixpath.normpath(posixpath.join("docs/evidence", name))
    if path not in guide.pages:
        return "" if path.is_file() and not anchor else f"there is no page {name}"
    if anchor and anchor not in _anchors(guide.pages[path]):
        known = [str(row["id"]) for row in load(guide.root)[0]]
        rows = [*known, *_left_out(known)] if path == guide.root / PAGE else ()
        # What a block of names or packages offers is known only when the page is built.
        if anchor not in rows and not re.search(r"^::: (names|packages)", guide.pages[path], re.M):
            return f"{name or 'this page'} has no place #{anchor}"
    return ""


@functools.lru_cache(maxsize=128)
def _anchors(text: str) -> frozenset[str]:
    """The places of a page that a link may name: its own, its headings, its pairs."""
    given = re.findall(r"\{:?[^{}\n]*?#([\w.-]+)[^{}\n]*\}", text)
    plain = [h for h in re.findall(r"^#+ +(.+?) *$", text, re.M) if not h.endswith("}")]
    shown = re.findall(r"^\s*::: pair (\w+)/(\w+)", text, re.M)
    pairs = [f"pair-{folder}-{name}{tab}" for folder, name in shown for tab in TAB_ENDS]
    return frozenset([*given, *(slugify(heading, "-") for heading in plain), *pairs])


TAB_ENDS = ("", "-pytorch", "-tensorflow", "-jax")


# --- counting -----------------------------------------------------------------------------------


def figures(guide) -> dict[str, dict[str, int]]:
    """What `{{ claims/counts name }}` may say; nothing if there is no ledger.

    `total`, `first` and `second`; each verdict, as `no_longer_true`; `answers` and `repeats`:
    claims with an answer of their own, or one that they share; of those whose verdict needs
    evidence, `run`: claims that rest on a pair or a test, and `sourced`: on primary sources only.
    """
    rows, wrong = load(guide.root)
    if wrong:
        return {"counts": data.Unknown()}
    if not rows:
        return {}
    known = _by_id(rows)
    answers = [_answer(row, known) for row in rows]
    counts = {"total": len(rows)}
    counts |= {article: sum(r["article"] == article for r in rows) for article in ARTICLES}
    for verdict in VERDICTS:
        counts[verdict.replace(" ", "_")] = sum(a["verdict"] == verdict for a in answers)
    counts["repeats"] = sum("same_as" in row for row in rows)
    counts["answers"] = len(rows) - counts["repeats"]
    proven = [answer for answer in answers if answer["verdict"] in PROVEN]
    counts["run"] = sum(answer.runs for answer in proven)
    counts["sourced"] = len(proven) - counts["run"]
    return {"counts": counts}


def _answer(row: Row, known: dict[str, Row]) -> Row:
    """The row that holds a row's verdict: itself, or the one whose answer it shares."""
    return known.get(str(row["same_as"]), row) if "same_as" in row else row


# --- showing ------------------------------------------------------------------------------------


def verdict(guide, row: Row) -> str:
    """What may be shown of a row with an answer: its verdict, if each of its pairs is verified."""
    states = set()
    for id in row.pairs:
        devices = guide.record.get(id, ())
        found = {record.state(guide.pairs[id], guide.record, device)[0] for device in devices}
        states.add(next((s for s in ("failed", "verified") if s in found), "unchecked"))
    if "failed" in states:
        return FAILED
    return UNCHECKED if states - {"verified"} else row["verdict"]


def markdown(guide, rest: str) -> str:
    """`::: claim A084`: the claim, its verdict, and a link to its row.

    Raises ValueError, "what is wrong; how to mend it", if there is no such claim.
    """
    rows, wrong = load(guide.root)
    known = _by_id(rows)
    if wrong or rest in _left_out(known):
        return ""  # reported where it is
    if rest not in known:
        raise ValueError(f"unknown claim {rest or '(no id)'}; use an id of {DATA}, such as A001")
    row = known[rest]
    if not _is_sound(row, known, guide):  # reported with its line
        return ""
    label = _label(verdict(guide, _answer(row, known)))
    link = f"[Claim {rest} in the ledger](claim:{rest})"
    return f"{label} {_sentence(row['claim'])} {link}\n{{: .claim }}"


def _is_sound(row: Row, known: dict[str, Row], guide) -> bool:
    """Whether a row and its answer can be shown: of pairs that failed, the label tells."""
    answer = _answer(row, known)
    rows = [row] if answer is row else [row, answer]
    told = (problem for r in rows for problem in _check(r, known, guide))
    return all(", which failed: " in problem.what for problem in told)


def ledger(guide, rest: str) -> str:
    """`::: ledger top A084 ...`, `::: ledger counts`, `::: ledger rows` or `::: ledger sources`.

    Raises ValueError, "what is wrong; how to mend it".
    """
    rows, wrong = load(guide.root)
    kind, *ids = rest.split() or [""]
    if wrong:  # reported where it is
        text = (guide.root / DATA).read_text("utf-8", "replace")
        return _places(re.findall(rf"\bid:\W*([AB]{ID})\b", text)) if kind == "rows" else ""
    if not rows:
        raise ValueError(f"there is no ledger; add {DATA}")
    if kind == "top":
        return _top(guide, rows, ids)
    parts = {"counts": _counts, "rows": _rows, "sources": _sources}
    if kind in parts and not ids:
        return parts[kind](guide, rows)
    known = ", ".join(["top", *parts])
    raise ValueError(f"unknown part of the ledger: {rest or '(none)'}; use one of: {known}")


def _top(guide, rows: list[Row], ids: list[str]) -> str:
    known = _by_id(rows)
    lines, left_out = [], _left_out(known)
    for id in ids:
        if id in left_out:
            continue
        if id not in known or "same_as" in known[id]:
            raise ValueError(f"{id} is no claim with an answer of its own; name one that is")
        row = known[id]
        if ids.count(id) > 1:
            raise ValueError(f"{id} is named twice; keep one")
        if _is_sound(row, known, guide):
            text = f"{_sentence(row['claim'])} {_label(verdict(guide, row))}"
            lines.append(f"1.  [{id}](#{id}) {text}  \n    {_sentence(row['today'])}")
    if not ids:
        raise ValueError("no claims are named; write their ids after top")
    return "\n".join(lines)


def _counts(guide, rows: list[Row]) -> str:
    """A table with a line for each verdict, and what the verdict means."""
    known = _by_id(rows)
    found = [(_answer(row, known)["verdict"], row["article"]) for row in rows]
    lines = [
        "| Verdict | First article | Second article | Both | It means |",
        "|---|--:|--:|--:|---|",
    ]
    for name, meaning in VERDICTS.items():
        each = [found.count((name, article)) for article in ARTICLES]
        cells = " | ".join(map(str, [*each, sum(each)]))
        lines.append(f"| {_label(name)} | {cells} | {meaning} |")
    each = [sum(a == article for _, a in found) for article in ARTICLES]
    lines.append(f"| All | {' | '.join(map(str, [*each, sum(each)]))} | |")
    return "\n".join(lines)


def _rows(guide, rows: list[Row]) -> str:
    """Each topic with its claims; one that repeats another follows the one it repeats."""
    known = _by_id(rows)
    blocks = []
    for topic, heading in TOPICS.items():
        shown = [r for r in rows if r["topic"] == topic and _is_sound(r, known, guide)]
        if shown:
            blocks.append(f"## {heading} {{ #{topic} }}")
        for row in sorted(shown, key=lambda r: (str(r["same_as"] or r["id"]), "same_as" in r)):
            blocks += _row(guide, row, known)
    unsound = [id for id, row in known.items() if not _is_sound(row, known, guide)]
    return "\n\n".join([*blocks, _places([*unsound, *_left_out(known)])])


def _places(ids: list[str]) -> str:
    """The addresses of rows that cannot be shown: links to them shall not be blamed for that."""
    return "\n\n".join(f"{id} cannot be shown.\n{{: #{id} }}" for id in dict.fromkeys(ids))


def _row(guide, row: Row, known: dict[str, Row]) -> list[str]:
    id, answer = row["id"], _answer(row, known)
    told = verdict(guide, answer)
    place = f"*{row['section']}.*"
    head = f"{id} {_sentence(row['claim'])} {_label(told)}"
    marks = f"{{: .entry #{id} data-checked={answer['checked']} }}"  # the day, for a citation
    if answer is not row:
        same = f"{place} It says the same as [{answer['id']}](#{answer['id']})."
        return [f"{head} {same}\n{marks}"]
    found = "; ".join(_evidence(row)) or "none found" * (told == "unsupported")
    blocks = [f"{head}\n{marks}", _sentence(row["today"])]
    about = f"{f'Evidence: {found}. ' if found else ''}{place} Checked {row['checked']}."
    return [*blocks, f"{about}\n{{: .evidence }}"]


def _evidence(row: Row) -> Iterator[str]:
    """What a row rests on: each pair and each test, and then its sources."""
    if row.pairs:
        links = ", ".join(f"[{pair}](pair:{pair})" for pair in row.pairs)
        yield f"pair{'s' * (len(row.pairs) > 1)} {links}"
    for test in (str(item["test"]) for item in row.evidence if "test" in item):
        path, _, function = test.partition("::")
        source = os.environ.get("REPO_URL", "").rstrip("/")
        name = f"`{function}` in `{path}`"
        yield f"test [{name}]({source}/blob/main/{path})" if source else f"test {name}"
    for kind in ("primary", "secondary"):
        if names := dict.fromkeys(s["publisher"] for s in row.sources if s["kind"] == kind):
            plural = "s" * (len(names) > 1)
            yield f"{kind} source{plural} [{', '.join(names)}]({SOURCES}#{row['id']})"


def _sources(guide, rows: list[Row]) -> str:
    """Each claim that has sources, with all that is known of them, by article."""
    known = _by_id(rows)
    blocks = []
    for article in ARTICLES:
        blocks.append(f"## {article.capitalize()} article {{ #{article} }}")
        for row in rows:
            sound = row["article"] == article and _is_sound(row, known, guide)
            if sound and row.sources:
                id, way = row["id"], posixpath.basename(PAGE)
                blocks.append(f"[{id}]({way}#{id}) {_sentence(row['claim'])}\n{{: .entry #{id} }}")
                blocks.append("\n".join(f"- {_source(item)}" for item in row.sources))
    return "\n\n".join(blocks)


def _source(item: Row) -> str:
    day = item["date"] or f"read {item['read']}"
    about = f"{item['publisher']}, {day}, {item['kind']} source"
    return f"[{item['title']}]({item['url']}), {about}: {_sentence(item['says'])}"


def _label(told: str) -> str:
    kind = "unchecked" if told == UNCHECKED else told.replace(" ", "-")
    return f"**{told}**{{ .verdict .verdict-{kind} }}"


def _sentence(text: str) -> str:
    """Text on one line: a line of its own might start a list."""
    return " ".join(text.split())
