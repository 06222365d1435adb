"""Which converter works: the tables and the figures of `docs/converters.md`.

    ::: converters answer                 which of them convert everything
    ::: converters which                  what each converter makes of the models
    ::: converters torch_onnx             one converter: every model, and its errors
    {{ converters/counts models }}        how many models, converters and verdicts

`make converters` writes `docs/evidence/converters.json`; what that holds stands in
`docs/schemas/converters.schema.json`. Who has reported an error, or that nobody has, stands in
`docs/evidence/converters.yml`.
"""

import functools
from datetime import date
from pathlib import Path

from sidebyside import schemas
from sidebyside.pairs import Problem
from sidebyside.rows import Row, Unknown, check, check_source, cited, load, plain

DATA = Path("docs/evidence/converters.json")
REPORTS = Path("docs/evidence/converters.yml")
MEND = "run `make converters` again"

SAID = {
    "passes": "works",
    "fixed": "one batch size",
    "differs": "**differs**",
    "fails": "**fails**",
    "stopped": "**stopped**",
    "killed": "**crashes**",
}
"""What the page calls each verdict."""


def problems(guide) -> list[Problem]:
    """What is wrong with both files, each with its line."""
    return list(_read(guide.root)[2])


def read(root: Path) -> tuple[dict | None, list[Row]]:
    """What was measured, and the reports; None if something is wrong with either file."""
    return _read(root)[:2]


def _read(root: Path):
    paths = [root / DATA, root / REPORTS]
    if not any(path.exists() for path in paths):
        return None, [], ()
    return _files(root, *(path.stat().st_mtime_ns if path.exists() else 0 for path in paths))


@functools.lru_cache(maxsize=4)
def _files(root: Path, *changed: int) -> tuple[dict | None, list[Row], tuple[Problem, ...]]:
    for path, when in zip((DATA, REPORTS), changed, strict=True):
        if not when:
            return None, [], (Problem(root / path, 1, "there is no such file", MEND),)
    data, wrong = schemas.load(root, root / DATA, "converters", MEND, _contradictions)
    if wrong:
        return None, [], wrong
    rows, wrong = load(root / REPORTS)
    if not wrong:
        wrong = _reports(root / REPORTS, rows, data)
    return (None, [], tuple(wrong)) if wrong else (data, rows, ())


def _contradictions(data: dict):
    """(where, what), for what a schema cannot say."""
    for key, about in data["converters"].items():
        place = ("converters", key)
        if about["cells"].keys() != data["models"].keys():
            odd = sorted(about["cells"].keys() ^ data["models"].keys())
            yield place, f"{key} does not have each model once: {', '.join(odd)}"
        for model, cell in about["cells"].items():
            where, gap = (*place, model), cell["difference"]
            works = cell["verdict"] in ("passes", "fixed")
            if works and (gap is None or gap > data["tolerance"] or cell["seconds"] is None):
                yield where, f"{key}, {model}: it cannot work with the difference {gap}"
            if cell["verdict"] == "differs" and gap is not None and gap <= data["tolerance"]:
                yield where, f"{key}, {model}: the difference {gap} is within the tolerance"
            if (cell["verdict"] == "passes") == bool(cell["error"]):
                yield (
                    where,
                    f"{key}, {model}: {cell['verdict']}, and the error is {cell['error']!r}",
                )


def _reports(path: Path, rows: object, data: dict) -> list[Problem]:
    if not isinstance(rows, list):
        return [Problem(path, 1, "this is no list of reports", "write `- converter: ...`")]
    wrong, seen = [], set()
    for row in rows:
        line = row.line if isinstance(row, Row) else 1
        found = check(
            row, path, line, {"converter": str, "models": list}, {"source": Row, "searched": date}
        )
        if not found and ("source" in row) == ("searched" in row):
            mend = "add `source:`, or `searched:` with the day on which you found none"
            found = [Problem(path, line, "a report needs one of both", mend)]
        if not found and "source" in row:
            found = check_source(row["source"], path, line)
        wrong += found
        for model in [] if found else row["models"]:
            cell = data["converters"].get(row["converter"], {"cells": {}})["cells"].get(model)
            place = f"{row['converter']}, {model}"
            if cell is None or cell["verdict"] == "passes":
                what = "there is no such cell" if cell is None else "it works now"
                wrong.append(Problem(path, line, f"{place}: {what}", "take it out of the list"))
            if place in seen:
                wrong.append(Problem(path, line, f"{place} is there twice", "keep one"))
            seen.add(place)
    if not wrong:
        wrong = [
            Problem(path, 1, f"{key}, {model}: nobody has looked for a report", "add one")
            for key, about in data["converters"].items()
            for model, cell in about["cells"].items()
            if cell["verdict"] != "passes" and f"{key}, {model}" not in seen
        ]
    return wrong


# --- Figures ------------------------------------------------------------------------------------


def figures(guide) -> dict[str, dict]:
    """Counts of what was tried."""
    data, _ = read(guide.root)
    if data is None:
        return {"counts": Unknown()}
    cells = [cell for about in data["converters"].values() for cell in about["cells"].values()]
    verdicts = [cell["verdict"] for cell in cells]
    counts = {name: verdicts.count(name) for name in SAID}
    counts |= {"models": len(data["models"]), "converters": len(data["converters"])}
    counts |= {"cells": len(cells), "tolerance": data["tolerance"]}
    counts |= {"seconds": data["limits"]["seconds"], "gib": data["limits"]["memory_gib"]}
    gaps = [cell["difference"] for cell in cells if cell["verdict"] in ("passes", "fixed")]
    counts["largest"] = max(gaps, default=None)
    return {"counts": counts}


# --- On the page --------------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """One of the lists. Raises ValueError, "what is wrong; how to mend it"."""
    data, reports = read(guide.root)
    if data is None:
        raise ValueError(f"{DATA} cannot be used; mend what is said of it")
    if rest in ("answer", "which"):
        return _answer(data) if rest == "answer" else _which(data)
    if rest not in data["converters"]:
        known = ", ".join(["answer", "which", *data["converters"]])
        raise ValueError(f"no converter {rest or '(no name)'}; use one of: {known}")
    return _converter(data, rest, [row for row in reports if row["converter"] == rest])


def anchor(key: str) -> str:
    """Where the page has a converter."""
    return key.replace("_", "-")


def _answer(data: dict) -> str:
    """Who converts everything, in a sentence."""
    whole = [
        f"[{about['name']}](#{anchor(key)})"
        for key, about in data["converters"].items()
        if all(cell["verdict"] == "passes" for cell in about["cells"].values())
    ]
    names = " and ".join(filter(None, [", ".join(whole[:-1]), *whole[-1:]])) or "No route"
    verb = "converts" if len(whole) < 2 else "convert"
    return f"{names} {verb} all {len(data['models'])} models, with a batch of any size."


def _which(data: dict) -> str:
    lines = ['<div class="few routes" markdown>', ""]
    lines += ["| Converter | Works | Not, or not quite |", "|---|---|---|"]
    for key, about in sorted(data["converters"].items(), key=lambda row: _rank(row[1])):
        verdicts = [cell["verdict"] for cell in about["cells"].values()]
        head = f"[{about['name']}](#{anchor(key)})<br>{about['source']} → {about['target']}"
        works = f"{verdicts.count('passes')} of {len(verdicts)}"
        rest = []
        for verdict in [verdict for verdict in SAID if verdict in verdicts and verdict != "passes"]:
            models = [m for m, cell in about["cells"].items() if cell["verdict"] == verdict]
            names = ", ".join(data["models"][model] for model in models)
            if len(models) == len(verdicts):
                names = "all"
            elif len(models) > 5 and len(models) + verdicts.count("passes") == len(verdicts):
                names = "all others"
            rest.append(f"{SAID[verdict]}: {names}")
        lines.append(f"| {head} | {works} | {'<br>'.join(rest) or '–'} |")
    return "\n".join([*lines, "", "</div>"])


def _rank(about: dict) -> tuple[int, int]:
    """The converter first that does most; those that do as much stay in order."""
    verdicts = [cell["verdict"] for cell in about["cells"].values()]
    works = verdicts.count("passes")
    return -works - verdicts.count("fixed"), -works


def _converter(data: dict, key: str, reports: list[Row]) -> str:
    about = data["converters"][key]
    known = {"Python" if n == "python" else n: v for n, v in about["versions"].items()}
    versions = ", ".join(f"{name} {version}" for name, version in known.items())
    lines = [
        f"From {about['source']} to {about['target']}, on {about['date']} with {plain(versions)}."
        f" Installed by `{about['requirements']}`.",
        "",
        '<div class="board" markdown>',
        "",
        "| Model | Result | Difference | Bytes | Time |",
        "|---|---|---:|---:|---:|",
    ]
    for model, title in data["models"].items():
        cell = about["cells"][model]
        numbers = [
            "–" if value is None else format(value, spec)
            for value, spec in (
                (cell["difference"], ".1e" if cell["difference"] else "g"),
                (cell["bytes"], ",d"),
                (cell["seconds"], ".0f" if (cell["seconds"] or 0) >= 10 else ".1g"),
            )
        ]
        if cell["seconds"] is not None:
            numbers[-1] += " s"
        lines.append(f"| {title} | {SAID[cell['verdict']]} | {' | '.join(numbers)} |")
    lines += ["", "</div>"]
    for row in reports:
        if source := row.get("source"):
            said = f"{cited(source)}: {source['says']}"
        else:
            said = f"No report found on {row['searched']}."
        lines += ["", said if said.endswith(".") else f"{said}.", ""]
        for error, models in _errors(about, row["models"]).items():
            lines.append(f"- {', '.join(data['models'][model] for model in models)}: {error}")
    return "\n".join(lines)


def _errors(about: dict, models: list[str]) -> dict[str, list[str]]:
    """What went wrong, with the models of which it is said."""
    found: dict[str, list[str]] = {}
    for model in models:
        cell = about["cells"][model]
        when = f" when {cell['at']}" if cell["at"] else ""
        free = ", with a free batch" if cell["verdict"] == "fixed" else ""
        error = f"<code>{plain(cell['error'])}</code>"
        found.setdefault(f"{error}{when}{free}", []).append(model)
    return found
