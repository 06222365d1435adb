"""What changed between releases: two committed records, one of each set of versions.

`docs/evidence/releases/oldest.jsonl` was written with requirements-oldest.txt, `pinned.jsonl` with
requirements.txt. The first line of each holds the versions; every other one is a pair: its verdict,
what went wrong, and a few numbers for each shared name.

    ::: releases sets            both sets: the versions, and how many pairs hold
    ::: releases changed         pairs whose verdict or numbers differ between the sets
    {{ releases/oldest holds }}  a count in a sentence

    python -m sidebyside.releases keep oldest --record some/.record.json
    python -m sidebyside.releases report       the present record against `pinned`, as Markdown
    python -m sidebyside.releases pins torch   write the installed versions into requirements.txt
"""

import argparse
import functools
import json
import math
import re
import sys
from importlib import metadata
from pathlib import Path

from sidebyside import record
from sidebyside.kept import write_whole
from sidebyside.pairs import PACKAGES, REQUIRED, Pair, Problem, find_pairs, not_utf8, project, read
from sidebyside.rows import Unknown, plain

FOLDER = Path("docs/evidence/releases")
SETS = {"oldest": "requirements-oldest.txt", "pinned": "requirements.txt"}
MEND = "write it anew with `python -m sidebyside.releases keep`"
CHANGED = 1e-3
"""So large a part of the largest number must have moved to be called a change: rounding is none."""

FEW = 8
"""So many numbers are kept as they are; of more, their count, their mean and their norm."""


# --- Writing ------------------------------------------------------------------------------------


def row_of(pair: Pair, entry: dict) -> dict:
    """What is kept of a pair: its verdict and its numbers, shortened."""
    why = entry["skipped"] or _lacks(entry["problems"])
    state = "skipped" if why else "failed" if entry["problems"] else "holds"
    row = {"id": pair.id, "hash": entry["hash"], "state": state}
    if why:
        return row | {"why": why}
    problems = [re.sub(r"\n *To mend it:.*", "", problem) for problem in entry["problems"]]
    return row | {
        "problems": [_shorter(problem) for problem in problems],
        "differs": sorted(entry["differs"]),
        "difference": _round(max(entry["difference"].values(), default=0.0)),
        "values": {
            name: {tab: short(value) for tab, value in values.items()}
            for name, values in entry["values"].items()
        },
    }


def _lacks(problems: list[str]) -> str:
    """Why a pair says nothing of a set of versions that lacks a package which the pair imports.

    A part of a framework that is not there is another thing: that pair does not hold.
    """
    frameworks = {package for tab in REQUIRED for package in PACKAGES[tab]}
    for problem in problems:
        found = re.search(r"ModuleNotFoundError: No module named '(\w+)", problem)
        if found and found[1] not in frameworks:
            return f"needs {found[1]}, which this set does not hold"
    return ""


def _shorter(problem: str) -> str:
    """Its first lines."""
    return _bare("\n".join(problem.splitlines()[:3]))[:400]


def _bare(text: str) -> str:
    """Without the folder of the machine that it was found on, without a terminal's colours, and
    without the marks of TensorFlow's graphs: {{node sum}}."""
    text = re.sub(r"\{\{(node [^}]+)\}\}", r"\1", re.sub(r"\x1b\[[\d;]*m", "", text))
    return re.sub(r"(/[\w.@+-]+){3,}/", "…/", text)


def short(value: object) -> object:
    """A value of the record: texts cut, numbers rounded, and of many numbers what sums them up."""
    numbers = _numbers(value)
    if numbers is None:
        return _bare(str(value))[:80]
    if len(numbers) > FEW:
        mean, norm = sum(numbers) / len(numbers), math.sqrt(sum(n * n for n in numbers))
        return {"count": len(numbers), "mean": _round(mean), "norm": _round(norm)}
    rounded = [_round(number) for number in numbers]
    return rounded if isinstance(value, list | dict) else rounded[0]


def _numbers(value: object) -> list[float] | None:
    """All the numbers in a value, or None if there is anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | list | dict):
        return None
    if not isinstance(value, list | dict):
        return [value] if math.isfinite(value) else None
    parts = [_numbers(item) for item in (value.values() if isinstance(value, dict) else value)]
    return None if None in parts else [number for part in parts for number in part]


def _round(number: float) -> float:
    return float(f"{number:.6g}") if isinstance(number, float) else number


def keep(path: Path, pairs: list[Pair], entries: dict) -> None:
    """Write a set: the entries that a CPU wrote about the two tabs every pair has."""
    rows, versions, dates = [], {}, set()
    for pair in pairs:
        if entry := entries.get(pair.id, {}).get("cpu"):
            rows.append(row_of(pair, entry))
            versions |= entry["versions"]
            dates.add(entry["date"])
    head = {"versions": versions, "date": max(dates, default="")}
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, "".join(json.dumps(row) + "\n" for row in [head, *rows]))


# --- Reading ------------------------------------------------------------------------------------


def load(root: Path, name: str) -> tuple[dict, dict[str, dict]]:
    """A set: its head, and its rows by pair; both empty while there is none."""
    path = root / FOLDER / f"{name}.jsonl"
    if not path.exists():
        return {}, {}
    stat = path.stat()
    found, _ = _load(path, stat.st_mtime_ns, stat.st_size)
    return found


def problems(guide) -> list[Problem]:
    """What is wrong with the files, each with its line."""
    found = []
    for path in sorted((guide.root / FOLDER).glob("*.jsonl")):
        stat = path.stat()
        found += _load(path, stat.st_mtime_ns, stat.st_size)[1]
    return found


@functools.lru_cache(maxsize=4)
def _load(path: Path, changed: int, size: int) -> tuple[tuple[dict, dict], tuple[Problem, ...]]:
    try:
        lines = read(path).splitlines()
    except UnicodeDecodeError:
        return ({}, {}), (not_utf8(path),)
    head, rows, wrong = {}, {}, []
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            if number == 1:
                head = {"versions": dict(row["versions"]), "date": str(row["date"])}
                continue
            parts = {"id", "hash", "state"}
            parts |= (
                {"why"}
                if row["state"] == "skipped"
                else {"problems", "differs", "difference", "values"}
            )
            if row.keys() != parts or row["state"] not in ("holds", "failed", "skipped"):
                raise KeyError
            rows[row["id"]] = row
        except (ValueError, KeyError, TypeError, AttributeError):
            wrong.append(Problem(path, number, "this is no line of a kept record", MEND))
    if not lines:
        wrong = [Problem(path, 1, "this kept record is empty", MEND)]
    return (({}, {}) if wrong else (head, rows)), tuple(wrong)


def since(guide, pair: Pair) -> dict[str, str]:
    """The oldest version of each package with which this very pair holds; empty if none is known.

    A pair that has changed since then must be run with the old versions again.
    """
    head, rows = load(guide.root, "oldest")
    row = rows.get(pair.id)
    same = (
        row and row["state"] == "holds" and row["hash"] == pair.only(("pytorch", "tensorflow")).hash
    )
    return head["versions"] if same else {}


# --- Comparing ----------------------------------------------------------------------------------


def changes(old: dict, new: dict, tolerance: float = CHANGED) -> list[str]:
    """What differs between two rows of one pair, a line each; nothing if one was skipped."""
    if "skipped" in (old["state"], new["state"]):
        return []
    if old["state"] != new["state"]:
        broken = old if old["state"] == "failed" else new
        return [f"{_STATES[old['state']]} → {_STATES[new['state']]}", *broken["problems"][:2]]
    if old["state"] == "failed":
        return []
    lines = [f"`{name}` differs now" for name in new["differs"] if name not in old["differs"]]
    lines += [f"`{name}` differs no more" for name in old["differs"] if name not in new["differs"]]
    for name in old["values"].keys() & new["values"].keys():
        one, other = old["values"][name], new["values"][name]
        lines += [
            f"`{name}` in {tab}: {_told(one[tab])} → {_told(other[tab])}"
            for tab in one.keys() & other.keys()
            if _moved(one[tab], other[tab], tolerance)
        ]
    for name in sorted(old["values"].keys() ^ new["values"].keys()):
        lines.append(f"`{name}` is {'gone' if name in old['values'] else 'new'}")
    return sorted(lines)


_STATES = {"holds": "holds", "failed": "does not hold"}


def _moved(one: object, other: object, tolerance: float) -> bool:
    a, b = (_numbers(value) for value in (one, other))
    if a is None or b is None or len(a) != len(b):
        return one != other
    scale = max(map(abs, [*a, *b]), default=0)
    return any(abs(x - y) > tolerance * scale for x, y in zip(a, b, strict=True))


def _told(value: object) -> str:
    if isinstance(value, dict):
        return f"{value['count']} numbers with mean {value['mean']:.4g}, norm {value['norm']:.4g}"
    if isinstance(value, float):
        return f"{value:.5g}"
    return f"[{', '.join(map(_told, value))}]" if isinstance(value, list) else str(value)


def compared(pairs: dict[str, Pair], old: dict[str, dict], new: dict[str, dict]):
    """({id: what changed}, [ids whose files are not the same in both])."""
    found, stale = {}, []
    for id in sorted(old.keys() & new.keys() & pairs.keys()):
        if old[id]["hash"] != new[id]["hash"]:
            stale.append(id)
            continue
        tolerance = max(CHANGED, pairs[id].settings.tolerance)
        if lines := changes(old[id], new[id], tolerance):
            found[id] = lines
    return found, stale


# --- On the page --------------------------------------------------------------------------------


def figures(guide) -> dict[str, dict]:
    """How many pairs hold with each set; of both, how many have changed or are not comparable."""
    found: dict[str, dict] = {}
    for name in SETS:
        head, rows = load(guide.root, name)
        states = [row["state"] for row in rows.values()]
        known = {package: head.get("versions", {}).get(package) for package in record.PACKAGES}
        counts = {"pairs": len(rows), "date": head.get("date")}
        counts |= {state: states.count(state) for state in ("holds", "failed", "skipped")}
        found[name] = known | counts if rows else Unknown()
    changed, stale = _both(guide)
    return found | {"between": {"changed": len(changed), "stale": len(stale)}}


def _both(guide) -> tuple[dict[str, list[str]], list[str]]:
    return compared(guide.pairs, *(load(guide.root, name)[1] for name in SETS))


def markdown(guide, rest: str) -> str:
    """The sets, or what changed. Raises ValueError, "what is wrong; how to mend it"."""
    if rest == "sets":
        return _sets(guide)
    if rest != "changed":
        raise ValueError(f"no releases called {rest!r}; use sets or changed")
    if not all(load(guide.root, name)[1] for name in SETS):
        return "*One of the two sets has not been run yet.*"
    changed, stale = _both(guide)
    lines = ["| Pair | What changed, from the oldest set to the pinned one |", "|:---|:---|"]
    for id, told in changed.items():
        parts = [line.strip() for text in told for line in text.splitlines()]
        # The line of the program is a click away, and a page holds no code but in pairs.
        cells = "<br>".join(_cell(line) for line in parts if not line.startswith("in: "))
        lines.append(f"| [{id}](pair:{id}) | {cells} |")
    text = "\n".join(lines) if changed else "*No pair.*"
    if stale:
        links = ", ".join(f"[{id}](pair:{id})" for id in stale)
        text += f"\n\nNot compared, because their files are not the same in both sets: {links}."
    return text


def _cell(line: str) -> str:
    """A line for a cell: what Markdown would take for something else, as it is."""
    parts = re.split(r"(`[^`|]*`)", line.strip())
    return "".join(part if part.startswith("`") else plain(part) for part in parts)


def _sets(guide) -> str:
    lines = ["| Set | Versions | Pairs that hold | Do not | Not run | Last run |"]
    lines.append("|:---|:---|---:|---:|---:|:---|")
    for name, file in SETS.items():
        head, rows = load(guide.root, name)
        versions = ", ".join(f"{k} {v}" for k, v in head.get("versions", {}).items())
        states = [row["state"] for row in rows.values()]
        counts = [str(states.count(state)) for state in ("holds", "failed", "skipped")]
        cells = [f"`{file}`", versions or "—", *counts, head.get("date") or "not yet"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


# --- The command --------------------------------------------------------------------------------


def report(root: Path) -> str:
    """What the present record says anew against the pinned set: for a reviewer, in Markdown."""
    pairs = {pair.id: pair for pair in find_pairs(root / "snippets")[0]}
    entries = record.read(root / record.NAME)
    head, old = load(root, "pinned")
    new = {
        id: row_of(pairs[id], found["cpu"])
        for id, found in entries.items()
        if id in pairs and "cpu" in found
    }
    changed, stale = compared(pairs, old, new)
    was = ", ".join(f"{k} {v}" for k, v in head.get("versions", {}).items())
    lines = ["", f"## What readers would see changed{f', from {was}' if was else ''}", ""]
    for id, told in changed.items():
        lines += [f"- **{id}**", *(f"    - {' / '.join(line.splitlines())}" for line in told)]
    lines += [] if changed else ["Nothing: no verdict and no number."]
    if added := sorted(new.keys() - old.keys()):
        lines += ["", f"New: {', '.join(added)}."]
    if gone := sorted(old.keys() - pairs.keys()):
        lines += ["", f"Gone: {', '.join(gone)}."]
    if stale:
        lines += ["", f"Their files changed, too: {', '.join(stale)}."]
    return "\n".join(lines)


def pins(path: Path, packages: list[str]) -> list[str]:
    """Write the installed version of each package into a file of pins; a line for each change."""
    text, changed = path.read_text("utf-8"), []
    for package in packages:
        pattern = re.compile(rf"^{re.escape(package)}==(\S+)", re.MULTILINE)
        found = pattern.search(text)
        if not found:
            raise ValueError(f"{path.name} pins no {package}; correct the name")
        version = metadata.version(package).partition("+")[0]
        if version != found[1]:
            changed.append(f"{package}: {found[1]} -> {version}")
            text = pattern.sub(f"{package}=={version}", text)
    path.write_text(text, "utf-8")
    return changed


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m sidebyside.releases", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    kept = commands.add_parser("keep", help="write a set from a record")
    kept.add_argument("name", choices=SETS)
    kept.add_argument("--record", type=Path, default=None)
    commands.add_parser("report", help="what the present record says anew")
    pinned = commands.add_parser("pins", help="write installed versions into requirements.txt")
    pinned.add_argument("packages", nargs="*")
    options = parser.parse_args(arguments)
    root = project()
    try:
        if options.command == "keep":
            entries = record.read(options.record or root / record.NAME)
            if not entries:
                raise ValueError(f"{options.record or record.NAME}: no such record; run the pairs")
            keep(root / FOLDER / f"{options.name}.jsonl", find_pairs(root / "snippets")[0], entries)
        elif options.command == "report":
            print(record.report(root / "snippets", record.read(root / record.NAME)))
            print(report(root))
        else:
            print("\n".join(pins(root / "requirements.txt", options.packages)) or "No pin changed.")
    except (ValueError, metadata.PackageNotFoundError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
