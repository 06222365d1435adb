"""The record: what the last run of the tests measured, per pair and per device.

`.record.json` is written by the tests and read by the pages. An entry counts only while the files
of its pair, the code that proved it, and the versions it was measured with are still the ones at
hand.

Run as a program, it says whether every pair is verified, or joins the records of several machines:

    python -m sidebyside.record verify
    python -m sidebyside.record merge cpu.json gpu.json
    python -m sidebyside.record report
"""

import argparse
import datetime
import errno
import functools
import hashlib
import json
import math
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from sidebyside import pairs as on_disk
from sidebyside.kept import write_whole
from sidebyside.pairs import REQUIRED, TABS, Pair, find_pairs, project

if TYPE_CHECKING:  # a page reads the record without what it takes to run a pair
    from sidebyside.prove import Proof

NAME = ".record.json"
PACKAGES = ("torch", "tensorflow", "keras")
KNOWN = (*PACKAGES, *on_disk.PACKAGES["jax"])
"""Whose versions every pair has, and those of a third tab."""


@functools.cache
def versions() -> dict[str, str]:
    """Version of Python, of each framework and of what compares, NumPy, if it is installed here.

    Imports none of them.
    """
    found = {"python": platform.python_version()}
    for package in (*KNOWN, "numpy"):
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found


PROVERS = ("alone", "compare", "output", "pairs", "port", "prove", "run", "stages")
"""The modules that run and compare: a verdict is theirs."""


@functools.cache
def proven_by() -> str:
    """What stands for the code that proves a pair."""
    code = [(Path(__file__).parent / f"{name}.py").read_bytes() for name in PROVERS]
    return hashlib.sha256(b"\0".join(code)).hexdigest()[:16]


def key(pair: Pair, gpu: str) -> str:
    """Where the entry of a pair stands: "cpu" or "gpu", and "cpu+jax" with a third tab."""
    return "+".join(["gpu" if gpu else "cpu", *pair.extra])


def entry(pair: Pair, proof: "Proof | None", gpu: str, skipped: str = "") -> dict:
    """The record of one run of one pair, ready for JSON. `skipped` is the reason, if it was."""
    absent = {name for tab in TABS if tab not in pair.tabs for name in on_disk.PACKAGES[tab]}
    found = {
        "hash": pair.hash,
        "proven_by": proven_by(),
        "tabs": list(pair.tabs),
        "versions": {k: v for k, v in versions().items() if k not in absent},
        "gpu": gpu,
        "skipped": skipped,
    }
    found["date"] = datetime.datetime.now(datetime.UTC).date().isoformat()
    if proof is None:
        return found
    return found | {
        "problems": [str(problem) for problem in proof.problems],
        "difference": proof.difference,
        "count": proof.count,
        "differs": proof.differs,
        "not_compared": proof.not_compared,
        "measured": proof.measured,
        "values": _json_safe(proof.values),
        "seconds": proof.seconds,
    }


def _json_safe(value: object) -> object:
    """NaN and infinity as strings: JSON has no words for them."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict):
        return {key: _json_safe(item) for key, item in value.items()}
    return [_json_safe(item) for item in value] if isinstance(value, list) else value


def read(path: Path) -> dict[str, dict[str, dict]]:
    """{pair id: {key: entry}}; empty if there is no record yet.

    Raises ValueError, naming the file, if it is not a record.
    """
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
        entries = [entry for devices in found.values() for entry in devices.values()]
        if not all(entries) or not all({"hash", "versions", "skipped"} <= set(e) for e in entries):
            raise ValueError("an entry lacks its parts")
    except (ValueError, AttributeError, TypeError) as error:
        raise ValueError(f"{path}: not a record ({error}); delete it and run the pairs") from None
    return found


def write(path: Path, found: dict[str, dict[str, dict]], pairs: list[Pair]) -> None:
    """Add `found` to the record at `path`; drop what belongs to pairs that are gone.

    Whatever happens meanwhile, the record is the old one or the new one, whole. Two runs at once
    wait for each other, so that neither loses what the other has proven. Raises Unwritten, with
    what to do, if the record cannot be written; then it stays as it was.
    """
    try:
        with FileLock(path.with_suffix(".lock"), timeout=WAIT):
            try:
                record = read(path)
            except ValueError:  # this run replaces it
                record = {}
            for pair, devices in found.items():
                record.setdefault(pair, {}).update(devices)
            known = {pair.id for pair in pairs}
            kept = {pair: record[pair] for pair in sorted(record) if pair in known}
            write_whole(path, json.dumps(kept, indent=1) + "\n")  # a preview may read it now
    except Timeout:
        what = f"another run has been writing it for {WAIT} s"
        raise Unwritten(path, what, "wait for that run, then run the pairs again") from None
    except OSError as error:
        what = error.strerror or str(error)
        raise Unwritten(path, what, MENDS.get(error.errno, MENDS[None])) from None


WAIT = 60
"""Seconds to wait for another run that writes the record."""

MENDS = {
    errno.ENOSPC: "make room on the disk, then run the pairs again",
    errno.EROFS: "copy the project to a place where you may write, and run it there",
    errno.EACCES: "run it as the owner of the folder, or copy the project to a place of yours",
    None: "see that this file can be written, then run the pairs again",
}


class Unwritten(Exception):
    """The record could not be written, and is as it was."""

    def __init__(self, path: Path, what: str, mend: str):
        super().__init__(f"{path}: the record was not written ({what}) and is as before; {mend}")


def join(found: dict[str, dict[str, dict]], other: dict[str, dict[str, dict]]) -> dict:
    """Both records in one. A skip on one machine does not undo what another one has run."""
    joined = {pair: dict(entries) for pair, entries in found.items()}
    for pair, entries in other.items():
        mine = joined.setdefault(pair, {})
        for name, new in entries.items():
            if not (new["skipped"] and mine.get(name, {}).get("hash") == new["hash"]):
                mine[name] = new
    return joined


def tabs_of(entry: dict) -> tuple[str, ...]:
    """The tabs that an entry is about."""
    return tuple(entry.get("tabs", REQUIRED))


def state(pair: Pair, record: dict, key: str = "cpu") -> tuple[str, str]:
    """("verified" | "failed" | "skipped" | "unchecked", why) for an entry of a pair."""
    found = record.get(pair.id, {}).get(key)
    if found is None:
        return "unchecked", "no run is on record"
    if found["hash"] != pair.only(tabs_of(found)).hash:
        return "unchecked", "its files changed after the last run"
    if found.get("proven_by") != proven_by():
        return "unchecked", "the code that compares changed after the last run"
    here = versions()
    old = [
        f"{k} {v}" for k, v in found["versions"].items() if k != "python" and here.get(k, v) != v
    ]
    if old:
        return "unchecked", f"the last run had {', '.join(old)}"
    if found["skipped"]:
        return "skipped", found["skipped"]
    if found["problems"]:
        return "failed", found["problems"][0].splitlines()[0]
    return "verified", ""


def summary(entry: dict) -> list[str]:
    """What an entry compared, and what it did not, one line each."""
    if entry["skipped"]:
        return [f"skipped: {entry['skipped']}"]
    if entry["problems"]:
        return [f"failed: {entry['problems'][0].splitlines()[0]}"]
    lines = []
    if agree := entry["difference"]:
        largest = max(agree.values())
        lines.append(f"= {', '.join(agree)} agree (largest difference {largest:.1g})")
    lines += [f"≠ {name} differs on purpose: {why}" for name, why in entry["differs"].items()]
    lines += [f"{name} measured by the check: {v:.3g}" for name, v in entry["measured"].items()]
    for name, kinds in entry["not_compared"].items():
        lines.append(f"not compared: {name} ({', '.join(kinds)})")
    return lines or ["compared by its check"]


def verify(snippets: Path, record: dict, *, complete: bool = False) -> list[str]:
    """One line for each pair that is verified on no device, with its third tab or without.

    What needs something that this machine lacks is left out, unless `complete`.
    """
    lines = []
    for pair in find_pairs(snippets)[0]:
        for part in pair.parts:
            states = states_of(part, record)
            names = [name for name, _ in states]
            if "failed" in names:
                lines.append(f"{part.label}: failed: {states[names.index('failed')][1]}")
            elif "verified" not in names and (complete or "skipped" not in names):
                lines.append(f"{part.label}: not verified: {states[0][1]}")
    return lines


def states_of(part: Pair, record: dict) -> list[tuple[str, str]]:
    """The state of each entry that is about just these tabs; never empty."""
    entries = record.get(part.id, {})
    found = [key for key, entry in entries.items() if tabs_of(entry) == tuple(part.tabs)]
    return [state(part, record, key) for key in found] or [("unchecked", "no run is on record")]


def report(snippets: Path, record: dict) -> str:
    """Markdown: the pairs that are not verified, each with every problem, and the versions."""
    lines = [f"With {', '.join(f'{k} {v}' for k, v in versions().items())}.", ""]
    missing = verify(snippets, record)
    if not missing:
        return "\n".join(["Every pair holds.", *lines])
    for text in missing:
        label, _, _ = text.partition(":")
        entries = record.get(label.partition("-")[0], {}).values()
        problems = dict.fromkeys(p for entry in entries for p in entry.get("problems", []))
        lines += [f"### {label}", "", "```", *(problems or [text]), "```", ""]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m sidebyside.record", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("verify", help="fail unless every pair is verified")
    check.add_argument("--complete", action="store_true", help="also those skipped here")
    merge = commands.add_parser("merge", help="join records into .record.json")
    merge.add_argument("records", nargs="+", type=Path)
    commands.add_parser("report", help="list, as Markdown, the pairs that are not verified")
    options = parser.parse_args(arguments)
    target, snippets = project() / NAME, project() / "snippets"
    if options.command == "merge":
        pairs, _ = find_pairs(snippets)
        joined = {}
        for path in options.records:
            if not path.exists():
                print(f"{path}: there is no such record", file=sys.stderr)
                return 1
            try:
                joined = join(joined, read(path))
            except ValueError as error:
                print(error, file=sys.stderr)
                return 1
        try:
            write(target, joined, pairs)
        except Unwritten as error:
            print(error, file=sys.stderr)
            return 1
        return 0
    try:
        record = read(target)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    if options.command == "report":
        print(report(snippets, record))
        return 0
    missing = verify(snippets, record, complete=options.complete)
    for line in missing:
        print(line, file=sys.stderr)
    pairs, _ = find_pairs(snippets)
    parts = [part for pair in pairs for part in pair.parts]
    skipped = [p for p in parts if "verified" not in [name for name, _ in states_of(p, record)]]
    if not missing:
        without = [pair for pair in skipped if not pair.extra]
        print(f"{len(pairs) - len(without)} of {len(pairs)} pairs verified at these files.")
        for pair in without:
            print(f"  {pair.id}: its page says that it is not checked in this build")
        for tab in dict.fromkeys(tab for part in parts for tab in part.extra):
            shown, left = ([p for p in some if tab in p.extra] for some in (parts, skipped))
            print(f"{len(shown) - len(left)} of {len(shown)} {TABS[tab]} tabs verified, too.")
            if left:
                print("  The pages of the others say that they are not checked in this build.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
