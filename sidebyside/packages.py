"""The health of the ecosystem: what the old articles name, and what became of it.

`docs/evidence/packages.yml` lists systems in groups. What a package's last release is, and when
that was read, is written by the command; whether it is active follows from the two dates. That a
system has ended or moved must be said, with a source.

    python -m sidebyside.packages             report what the package index says anew
    python -m sidebyside.packages --update    write it to packages.yml
"""

import datetime
import functools
import json
import re
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError

from sidebyside.kept import write_whole
from sidebyside.pairs import Problem, project
from sidebyside.rows import Row, check, check_dated, cited, is_address, load

DATA = "docs/evidence/packages.yml"
INDEX = "https://pypi.org/pypi/{}/json"
QUIET = datetime.timedelta(days=365)
"""A package without a release for so long, counted to the day of reading, is called quiet."""

STATES = ("ended", "moved")
"""What is said of a system; 'active' and 'quiet' are computed."""

LABELS = {"active": "active", "quiet": "quiet", "ended": "**ended**", "moved": "**moved**"}
LAST = re.compile(r"^ +last: ")
PACKAGE = re.compile(r"^(?P<indent> +)package: (?P<name>[A-Za-z0-9][\w.-]*)$")


def state(row: Row, rows: dict[str, Row]) -> str:
    """What a system's state is; a part shares that of its whole."""
    if "state" in row:
        return row["state"]
    if "part_of" in row:
        return state(rows[row["part_of"]], rows)
    return "quiet" if row["last"]["read"] - row["last"]["released"] > QUIET else "active"


def problems(guide) -> list[Problem]:
    path = guide.root / DATA
    return list(_groups(path, path.stat().st_mtime_ns)[1]) if path.exists() else []


@functools.lru_cache(maxsize=2)
def _groups(path: Path, changed: int) -> tuple[dict[str, list[Row]] | None, tuple[Problem, ...]]:
    """The groups of systems; None if something is wrong with them, and what that is."""
    groups, wrong = load(path)
    lists = isinstance(groups, Row) and all(isinstance(group, list) for group in groups.values())
    if not wrong and not lists:
        wrong = [Problem(path, 1, "these are no groups of systems", "write `group:` and a list")]
    if not wrong:
        wrong = _form(groups, path)
    return (None, tuple(wrong)) if wrong else (groups, ())


def _form(groups: Row, path: Path) -> list[Problem]:
    wrong, rows, places = [], {}, {}
    more = {"package": str, "last": Row, "part_of": str, "state": str, "instead": list}
    more |= {"source": Row, "note": str, "here": str}
    for group in groups.values():
        for row in group:
            found = check(row, path, groups.line, {"name": str, "for": str}, more)
            wrong += found
            if found:
                continue
            first = places.setdefault(anchor(row["name"]), row)
            if first is not row:
                what = f"{row['name']} is listed twice (first on line {first.line})"
                wrong.append(Problem(path, row.at("name"), what, "keep one, or rename one"))
            rows[row["name"]] = row
    if wrong:
        return wrong
    for row in rows.values():
        wrong += [Problem(path, row.line, f"{row['name']}: {w}", m) for w, m in _row(row, rows)]
        wrong += _dates(row, path)
    return wrong


def _row(row: Row, rows: dict[str, Row]):
    """(what is wrong, how to mend it), for what a row says of itself and of others."""
    if ("package" in row) == ("part_of" in row):
        yield "it needs either a package or a part_of", "say which package it comes in"
    if "package" in row and "last" not in row:
        yield "its last release is not known", "run `python -m sidebyside.packages --update`"
    if "last" in row and "part_of" in row:
        yield "it has a last release, but no package", "take `last` out"
    if "package" in row and not PACKAGE.match(f" package: {row['package']}"):
        yield f"no name of a package: {row['package']}", "write it as the package index does"
    if "package" in row and row.at("last") not in (row.line, row.at("package") + 1):
        yield "`last` does not stand right after `package`", "move it there: the command writes it"
    for name in ("name", "for", "note"):
        if mark := re.search(r"[\n|<>{}]", row.get(name, "")):
            yield f"{name} holds {mark[0]!r}, which is no plain text", "say it in words"
    if row.get("state", "ended") not in STATES:
        yield f"unknown state {row['state']}", f"leave it out, or use one of: {', '.join(STATES)}"
    if "state" in row and "source" not in row:
        yield f"nothing shows that it has {row['state']}", "add a `source:`"
    if row.get("state") == "moved" and not row.get("instead"):
        yield "it has moved, but not where to", "add `instead: [...]`"
    for name in row.get("instead", ()):
        if str(name) not in rows:
            yield f"{name} is not listed", "list it, or correct the name"
    if "part_of" in row and "package" not in rows.get(row["part_of"], ()):
        yield f"{row['part_of']} is no package that is listed", "name the one that it comes in"
    source = row.get("source")
    if source and "url" in source and not is_address(source["url"]):
        yield f"its source has no address: {source['url']}", "write one with https://"


def _dates(row: Row, path: Path) -> list[Problem]:
    wrong, day = [], datetime.date
    if "last" in row:
        wrong += check(row["last"], path, row.line, {"version": str, "released": day, "read": day})
    if source := row.get("source"):
        wrong += check_dated(source, path, row.line)
    if wrong:
        return wrong
    for part in filter(None, (row.get("last"), row.get("source"))):
        for name in ("released", "read", "date"):
            if name in part and part[name] > day.today():
                what = f"{name} is in the future: {part[name]}"
                wrong.append(Problem(path, part.line, what, "correct the date"))
    last = row.get("last")
    if not wrong and last and last["released"] > last["read"]:
        what = f"{row['name']} was released after it was read"
        wrong.append(Problem(path, last.line, what, "correct one of the dates"))
    return wrong


# --- On the page --------------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """A group of systems as a table, or the sentence that says when it was read.

    For pages in `docs/evidence`. Raises ValueError, "what is wrong; how to mend it".
    """
    path = guide.root / DATA
    if not path.exists():
        raise ValueError(f"there is no {DATA}; write the list there")
    groups, _ = _groups(path, path.stat().st_mtime_ns)
    if groups is None:
        raise ValueError(f"{DATA} cannot be used; mend what is said of it")
    rows = {row["name"]: row for group in groups.values() for row in group}
    if rest == "read":
        return _when(rows)
    if rest not in groups:
        known = ", ".join(["read", *groups])
        raise ValueError(f"no packages called {rest or '(no name)'}; use one of: {known}")
    lines = ["| System | What it is for | Last release | State |", "|---|---|---|---|"]
    return "\n".join([*lines, *(_line(row, rows) for row in groups[rest])])


def _line(row: Row, rows: dict[str, Row]) -> str:
    name = f"[{row['name']}](../{row['here']})" if "here" in row else row["name"]
    job = f"{row['for']}. {row['note']}" if "note" in row else f"{row['for']}."
    said = LABELS[state(row, rows)]
    if "instead" in row:
        others = ", ".join(f"[{other}](#{anchor(other)})" for other in row["instead"])
        said += f"; instead: {others}"
    if "source" in row:
        said += f"<br>{_source(row['source'])}"
    return f"| {name} {{ #{anchor(row['name'])} }} | {job} | {_last(row)} | {said} |"


def anchor(name: str) -> str:
    return "system-" + re.sub(r"\W+", "-", name.lower()).strip("-")


def _last(row: Row) -> str:
    if "part_of" in row:
        return f"part of [{row['part_of']}](#{anchor(row['part_of'])})"
    package, last = row["package"], row["last"]
    page = f"https://pypi.org/project/{package}/{last['version']}/"
    return f"[`{package}` {last['version']}]({page})<br>{last['released']}"


def _source(source: Row) -> str:
    return f"{cited(source)}: {source['says']}"


def _when(rows: dict[str, Row]) -> str:
    days = sorted({row["last"]["read"] for row in rows.values() if "last" in row})
    said = f"on {days[0]}" if len(days) == 1 else f"between {days[0]} and {days[-1]}"
    return f"Versions and dates were read from the Python Package Index {said}."


# --- The command --------------------------------------------------------------------------------


def fetch(package: str) -> dict:
    """What the package index says of a package. Raises OSError or ValueError if it does not."""
    with urllib.request.urlopen(INDEX.format(package), timeout=60) as answer:
        return json.load(answer)


def update(text: str, ask: Callable[[str], dict], today: datetime.date) -> tuple[str, list, list]:
    """The data file with what the index says today, the changes, and what could not be read.

    Only the line after each `package:` is written; what people wrote stays as it is. Once the index
    cannot be reached at all, nothing more is asked of it.
    """
    lines, changes, failed, reached = [], [], [], True
    old = text.splitlines()
    for number, line in enumerate(old):
        after_package = number and PACKAGE.match(old[number - 1])
        if LAST.match(line) and after_package:
            continue  # written together with the line before
        lines.append(line)
        if not (match := PACKAGE.match(line)):
            continue
        before = old[number + 1] if number + 1 < len(old) and LAST.match(old[number + 1]) else ""
        try:
            version, released = _latest(ask(match["name"])) if reached else ("", "")
        except (OSError, ValueError) as error:
            reached = isinstance(error, ValueError | HTTPError)
            failed.append(f"{match['name']}{'' if reached else ' and all after it'}: {error}")
            version = ""
        if not version:
            lines += [before] if before else []
            continue
        last = f'last: {{version: "{version}", released: {released}, read: {today}}}'
        lines.append(match["indent"] + last)
        if f'version: "{version}", released: {released},' not in before:
            said = re.search(r'version: "([^"]*)"', before)
            changes.append(f"{match['name']}: {said[1] if said else 'new'} became {version}")
    return "\n".join(lines) + "\n", changes, failed


def _latest(answer: dict) -> tuple[str, str]:
    """The version that the index gives, and the day of its first file."""
    try:
        version = answer["info"]["version"]
        released = min(file["upload_time_iso_8601"] for file in answer["urls"])[:10]
        datetime.date.fromisoformat(released)
        if re.fullmatch(r"[\w.+!-]+", version):
            return version, released
    except (KeyError, TypeError, ValueError):
        pass
    raise ValueError("the index names no version with files") from None


def main(arguments: list[str]) -> int:
    path = project() / DATA
    text, changes, failed = update(path.read_text("utf-8"), fetch, datetime.date.today())
    nothing = "Nothing newer was read." if failed else "No release is newer."
    print("\n".join(changes) or nothing)
    for line in failed:
        print(f"not read: {line}", file=sys.stderr)
    if "--update" in arguments:
        write_whole(path, text)
        return bool(failed)
    return bool(changes or failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
