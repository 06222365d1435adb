"""Where a model can run: the rows of `docs/evidence/where.yml`, and what shows each of them.

A row holds because a pair or a test runs it here, or because a source says why none can: the
system has ended, or it needs hardware or an account that this guide does not have.
"""

import functools
from collections.abc import Iterator
from pathlib import Path

from sidebyside import claims, record
from sidebyside.pairs import TABS, Problem
from sidebyside.rows import Row, check, check_source, cited, load

DATA = "docs/evidence/where.yml"
STATES = {
    "ended": "**ended**",
    "needs": "needs hardware or an account that we do not have",
    "open": "**not shown yet**",
}
"""Why nothing runs here. `open` is a debt: the tests list what is."""

CELL = {"pair": str, "test": str, "state": str, "source": Row}


def cells(groups: Row) -> Iterator[tuple[str, Row]]:
    """Each route with its name, such as `TPU, PyTorch`."""
    for row in groups["targets"]:
        yield from ((f"{row['name']}, {TABS[tab]}", row[tab]) for tab in ("pytorch", "tensorflow"))
    yield from ((row["name"], row) for row in groups["systems"])


def unproven(guide, cell: Row) -> str:
    """Why nothing shows that a row is true; empty if something does."""
    if "pair" in cell:
        pair = guide.pairs.get(cell["pair"])
        if pair is None:
            return f"there is no pair {cell['pair']}"
        states = record.states_of(pair, guide.record)
        may_lack = pair.extras or "compiler" in pair.settings.needs
        elsewhere = may_lack and "skipped" in [name for name, _ in states]
        if elsewhere or "verified" in [name for name, _ in states]:
            return ""
        return f"the pair {cell['pair']} is not verified: {states[0][1]}"
    if "test" in cell:
        wrong = claims.wrong_test(guide.root, cell["test"])
        return wrong and f"there is no test {cell['test']}: {wrong}"
    return "nothing shows it yet" if cell["state"] == "open" else ""


def problems(guide) -> list[Problem]:
    path = guide.root / DATA
    return list(read(path, path.stat().st_mtime_ns)[1]) if path.exists() else []


@functools.lru_cache(maxsize=2)
def read(path: Path, changed: int) -> tuple[Row | None, tuple[Problem, ...]]:
    """The rows; None if something is wrong with them, and what that is."""
    groups, wrong = load(path)
    if not wrong:
        wrong = check(groups, path, 1, {"targets": list, "systems": list})
    if not wrong:
        for row in groups["targets"]:
            wrong += check(row, path, 1, {"name": str, "pytorch": Row, "tensorflow": Row})
        for row in groups["systems"]:
            wrong += check(row, path, 1, {"name": str, "route": str}, CELL)
    if not wrong:
        for name, cell in cells(groups):
            wrong += _cell(name, cell, path)
    return (None, tuple(wrong)) if wrong else (groups, ())


def _cell(name: str, cell: Row, path: Path) -> list[Problem]:
    wrong = check(cell, path, cell.line, {"route": str}, CELL | {"name": str})
    if wrong:
        return wrong
    if len(cell.keys() & {"pair", "test", "state"}) != 1:
        mend = "give it one of `pair:`, `test:` and `state:`"
        return [Problem(path, cell.line, f"{name}: it is not clear what shows it", mend)]
    state = cell.get("state")
    if state and state not in STATES:
        mend = f"use one of: {', '.join(STATES)}"
        return [Problem(path, cell.at("state"), f"unknown state {state}", mend)]
    if "source" in cell:
        return check_source(cell["source"], path, cell.line)
    if state in (None, "open"):
        return []
    return [Problem(path, cell.line, f"{name}: nothing shows this state", "add a `source:`")]


def markdown(guide, rest: str) -> str:
    """One of the two tables. Raises ValueError, "what is wrong; how to mend it"."""
    path = guide.root / DATA
    groups = read(path, path.stat().st_mtime_ns)[0] if path.exists() else None
    if groups is None:
        raise ValueError(f"{DATA} cannot be used; mend what is said of it")
    if rest == "targets":
        head = ["| Where | PyTorch | TensorFlow |", "|---|---|---|"]
        rows = [
            f"| {row['name']} | {_shown(guide, row['pytorch'])} "
            f"| {_shown(guide, row['tensorflow'])} |"
            for row in groups["targets"]
        ]
    elif rest == "systems":
        head = ["| System | Today |", "|---|---|"]
        rows = [f"| {row['name']} | {_shown(guide, row)} |" for row in groups["systems"]]
    else:
        raise ValueError(f"no rows called {rest or '(no name)'}; use targets or systems")
    return "\n".join(head + rows)


def _shown(guide, cell: Row) -> str:
    if "pair" in cell:
        said = f"[{cell['pair']}](pair:{cell['pair']})"
        said = f"shown by {said}" if not unproven(guide, cell) else f"{said}: not checked here"
    elif "test" in cell:
        said = f"run by a test, `{cell['test'].partition('::')[2]}`"
    else:
        said = STATES[cell["state"]]
    if source := cell.get("source"):
        said += f": {source['says']} ({cited(source)})"
    return f"{cell['route']}<br>{said}"
