"""Who uses what: figures, charts and tables, each with its denominator, from the CSV files in
`docs/evidence/adoption`.

    ::: adoption downloads                     a chart, its table, and a link to the CSV file
    {{ adoption/papers of_all_2020 | .1% }}    one figure, computed from the CSV file

`python -m sidebyside.adoption FOLDER` derives the CSV files again, from local clones of the public
repositories they come from: see `sidebyside.derive`. What the numbers mean, and what they do not,
stands on the page `docs/evidence/adoption.md`.
"""

import csv
import functools
import io
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sidebyside.chart import bar_chart, date_chart
from sidebyside.pairs import Problem
from sidebyside.rows import Unknown

FOLDER = Path("docs/evidence/adoption")
PAGE = Path("docs/evidence/adoption.md")

CLOSED = ("2021-08-01", "2023-08-31")
"""While GitHub gave no count of PyTorch's dependents, or one of a few: no value may stand here."""

REPOSITORIES = {
    "PyTorch": "pytorch/pytorch",
    "TensorFlow": "tensorflow/tensorflow",
    "JAX": "jax-ml/jax",
    "Keras": "keras-team/keras",
}
PACKAGES = ("torch", "tensorflow", "keras", "jax", "tensorflow-cpu", "tensorflow-gpu")
MORE_PACKAGES = ("transformers", "tf-keras", "pytorch-lightning")
TENSORFLOWS = ("tensorflow", "tensorflow-cpu", "tensorflow-gpu")
EVERYONE, WORKING = "all answering Q", "non-student / employed (emp filter)"
"""The two groups of the survey, as `kaggle_frameworks.csv` names them."""
KAGGLE = ("PyTorch", "TensorFlow", "Keras", "JAX")


class Wrong(ValueError):
    """What is wrong with a CSV file, and where."""

    def __init__(self, line: int, what: str, mend: str):
        super().__init__(what)
        self.line, self.what, self.mend = line, what, mend


# --- the files ---------------------------------------------------------------------------------


def _count(text: str) -> int:
    if not re.fullmatch(r"\d+", text):
        raise ValueError("a whole number")
    return int(text)


def _optional(text: str) -> int | None:
    return _count(text) if text else None


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError("a date such as 2024-04-01") from None


def _period(text: str) -> str:
    if not re.fullmatch(r"20\d\d(-[01]\d(-[0-3]\d)?)?", text):
        raise ValueError("a year, a month such as 2019-10, or a date")
    return text


def _share(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError("a number") from None


def _text(text: str) -> str:
    if not text.strip():
        raise ValueError("some text")
    return text


def _link(text: str) -> str:
    if not re.fullmatch(r"https://\S+", text):
        raise ValueError("an address that starts with https://")
    return text


def _commit(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{7,40}", text):
        raise ValueError("a commit, in hexadecimal digits")
    return text


def _one_of(*names: str) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text not in names:
            raise ValueError(f"one of {', '.join(names)}")
        return text

    return check


def _named_figures(text: str) -> dict[str, float]:
    try:
        return {key: float(value) for key, value in (pair.split("=") for pair in text.split())}
    except ValueError:
        raise ValueError("names and numbers such as `pytorch=0.47 tensorflow=0.18`") from None


def _papers(row: dict) -> str:
    if row["papers_pytorch_only"] + row["papers_tensorflow_only"] > row["papers_total"]:
        return "more papers name a framework than there are papers"
    return ""


def _dependents(row: dict) -> str:
    closed = CLOSED[0] <= row["date"] <= CLOSED[1]
    if closed and row["repository"] == REPOSITORIES["PyTorch"] and row["dependents"] is not None:
        return f"PyTorch's dependents were not counted from {CLOSED[0]} to {CLOSED[1]}"
    return ""


def _answers(row: dict) -> str:
    if not 0 < row["respondents"] <= row["base"]:
        return "more respondents than the base, or none"
    if abs(row["percent_of_base"] - 100 * row["respondents"] / row["base"]) > 0.0051:
        return "percent_of_base is not respondents / base"
    return ""


def _quote(row: dict) -> str:
    try:
        row["says"].format(**row["figures"])
    except (KeyError, ValueError, IndexError) as error:
        return f"`says` and `figures` do not fit together ({error!r})"
    return ""


@dataclass(frozen=True)
class File:
    """What a CSV file must hold: how each column is read, and what identifies a row."""

    columns: dict[str, Callable]
    key: tuple[str, ...]
    check: Callable[[dict], str] = lambda row: ""


FILES = {
    "conference_mentions.csv": File(
        {
            "conference": _text,
            "year": _count,
            "papers_pytorch_only": _count,
            "papers_tensorflow_only": _count,
            "papers_total": _count,
        },
        ("conference", "year"),
        _papers,
    ),
    "pypi_downloads.csv": File(
        {
            "snapshot": _day,
            "package": _one_of(*PACKAGES, *MORE_PACKAGES),
            "downloads": _count,
            "rank": _count,
            "source_commit": _commit,
        },
        ("snapshot", "package"),
    ),
    "github_dependents.csv": File(
        {
            "date": _day,
            "repository": _one_of(*REPOSITORIES.values()),
            "dependents": _optional,
            "stars": _count,
            "contributors": _count,
        },
        ("date", "repository"),
        _dependents,
    ),
    "kaggle_frameworks.csv": File(
        {
            "year": _count,
            "group": _one_of(EVERYONE, WORKING),
            "framework": _text,
            "respondents": _count,
            "base": _count,
            "percent_of_base": _share,
        },
        ("year", "group", "framework"),
        _answers,
    ),
    "pypi_windows.csv": File(
        {"from": _day, "days": _optional, "installers": _text, "commit": _commit, "says": _text},
        ("from",),
    ),
    "quoted.csv": File(
        {
            "name": _text,
            "published": _period,
            "publisher": _text,
            "title": _text,
            "url": _link,
            "kind": _one_of("primary", "secondary"),
            "interest": _text,
            "figures": _named_figures,
            "says": _text,
        },
        ("name",),
        _quote,
    ),
}


def read(path: Path) -> list[dict]:
    """The rows of one CSV file, with numbers as numbers. Raises Wrong if it is malformed."""
    if not path.is_file():
        raise Wrong(1, "this file is missing", "restore it, or derive it again: `make adoption`")
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


@functools.lru_cache(maxsize=32)
def _read(path: Path, changed: int, size: int) -> list[dict]:
    file = FILES[path.name]
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise Wrong(1, "this file is not UTF-8", "save it as UTF-8") from None
    lines = csv.reader(io.StringIO(text), strict=True)
    rows, seen = [], {}
    try:
        if next(lines, []) != list(file.columns):
            raise Wrong(1, "the first line names other columns", f"write {','.join(file.columns)}")
        for cells in lines:
            line = lines.line_num
            if len(cells) != len(file.columns):
                what = f"{len(cells)} cells in place of {len(file.columns)}"
                raise Wrong(line, what, "give each column one cell")
            row = {}
            for (column, kind), cell in zip(file.columns.items(), cells, strict=True):
                try:
                    row[column] = kind(cell)
                except ValueError as error:
                    raise Wrong(line, f"{column} is {cell!r}", f"write {error}") from None
            if what := file.check(row):
                raise Wrong(line, what, "correct the row, or derive the file again")
            key = tuple(row[column] for column in file.key)
            if key in seen:
                what = f"{' '.join(map(str, key))} is here twice (first on line {seen[key]})"
                raise Wrong(line, what, "keep one")
            seen[key] = line
            rows.append(row)
    except csv.Error as error:
        raise Wrong(lines.line_num, f"this is not CSV: {error}", "correct the line") from None
    if not rows:
        raise Wrong(1, "this file has no rows", "restore it, or derive it again: `make adoption`")
    return rows


def _rows(guide, name: str) -> list[dict]:
    return read(guide.root / FOLDER / name)


def problems(guide) -> list:
    """One problem for each CSV file that is missing or malformed, once a page draws on any."""
    if not any(re.search(r"::: adoption|\{\{ *adoption/", text) for text in guide.pages.values()):
        return []
    found = []
    for name in FILES:
        try:
            _rows(guide, name)
        except Wrong as wrong:
            path = guide.root / FOLDER / name
            found.append(Problem(path, wrong.line, wrong.what, wrong.mend))
    for use in guide.uses:
        if use.kind == "adoption" and use.path != guide.root / PAGE:
            what, mend = "this block belongs to one page", f"move it to {PAGE}, and link to it"
            found.append(Problem(use.path, use.line, what, mend))
    return found


# --- figures -----------------------------------------------------------------------------------


def figures(guide) -> dict[str, dict]:
    """Every figure that a page may quote: {"papers": {"of_all_2020": 0.219...}}."""
    found = {}
    for group, (name, compute) in FIGURES.items():
        try:
            found[group] = compute(_rows(guide, name))
        except Wrong:
            found[group] = Unknown()
    return found


def _paper_figures(rows: list[dict]) -> dict:
    """Counts and shares by year (all conferences of the file) and by conference and year.

    `of_naming_one`: PyTorch's part of the papers that name exactly one of the two.
    `of_all`, `tensorflow_of_all`: parts of all papers.
    """
    sums: dict[str, list[int]] = {}
    for row in rows:
        counts = (row["papers_pytorch_only"], row["papers_tensorflow_only"], row["papers_total"])
        for key in (f"{row['year']}", f"{row['conference'].lower()}_{row['year']}"):
            sums[key] = [a + b for a, b in zip(sums.get(key, (0, 0, 0)), counts, strict=True)]
    found = {"rows": len(rows), "conferences": len({row["conference"] for row in rows})}
    found |= {"first_year": min(row["year"] for row in rows)}
    found |= {"last_year": max(row["year"] for row in rows)}
    for key, (pytorch, tensorflow, papers) in sums.items():
        found |= {f"pytorch_{key}": pytorch, f"tensorflow_{key}": tensorflow}
        found |= {f"papers_{key}": papers, f"of_all_{key}": pytorch / papers}
        found[f"tensorflow_of_all_{key}"] = tensorflow / papers
        found[f"neither_or_both_{key}"] = 1 - (pytorch + tensorflow) / papers
        if pytorch + tensorflow:
            found[f"of_naming_one_{key}"] = pytorch / (pytorch + tensorflow)
    return found


def _snapshots(rows: list[dict]) -> dict[str, dict[str, int]]:
    """{date: {package: downloads}}"""
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row["snapshot"], {})[row["package"]] = row["downloads"]
    return dict(sorted(found.items()))


def _ratios(downloads: dict[str, int]) -> tuple[float, float]:
    """torch by tensorflow, and by tensorflow with its CPU and GPU variants."""
    every = sum(downloads.get(package, 0) for package in TENSORFLOWS)
    return downloads["torch"] / downloads["tensorflow"], downloads["torch"] / every


def _download_figures(rows: list[dict]) -> dict:
    """Downloads and ratios of the snapshots that matter: `first`, `passed` (torch first ahead of
    tensorflow), `passed_all` (ahead of its variants too) and `latest`."""
    snapshots = _snapshots(rows)
    days = list(snapshots)
    ahead = [day for day in days if _ratios(snapshots[day])[0] > 1]
    ahead_of_all = [day for day in days if _ratios(snapshots[day])[1] > 1]
    found: dict = {"snapshots": len(days)}
    chosen = {"first": days[0], "latest": days[-1], "passed": ahead[0] if ahead else None}
    chosen["passed_all"] = ahead_of_all[0] if ahead_of_all else None
    for name, day in chosen.items():
        found[name] = day or "never"
        if day:
            found[f"{name}_ratio"], found[f"{name}_ratio_all"] = _ratios(snapshots[day])
            for package, downloads in snapshots[day].items():
                found[f"{name}_{package.replace('-', '_')}"] = downloads
                found[f"{name}_{package.replace('-', '_')}_millions"] = downloads / 1e6
    later = [day for day in days if ahead and day >= ahead[0]]
    found["behind_since"] = sum(day not in ahead for day in later)
    return found


def _dependent_figures(rows: list[dict]) -> dict:
    """Dependents on the latest date and their parts of the three, and what brackets the gap."""
    counts = {(row["date"], row["repository"]): row["dependents"] for row in rows}
    days = sorted({row["date"] for row in rows})
    three = {name: REPOSITORIES[name] for name in ("PyTorch", "TensorFlow", "JAX")}
    found: dict = {"snapshots": len(days), "first": days[0], "latest": days[-1]}
    found |= {"closed_from": CLOSED[0], "closed_to": CLOSED[1]}
    for when in ("first", "latest"):
        here = {name: counts.get((found[when], repo)) for name, repo in three.items()}
        for name, value in here.items():
            if value is not None:
                found[f"{when}_{name.lower()}"] = value
                if all(here.values()):
                    found[f"{when}_{name.lower()}_share"] = value / sum(here.values())
    known = [day for day in days if counts.get((day, three["PyTorch"])) is not None]
    before = [day for day in known if day < CLOSED[0]]
    after = [day for day in known if day > CLOSED[1]]
    for name, day in (("before", before[-1:]), ("after", after[:1])):
        if day:
            found[name] = day[0]
            for label, repository in three.items():
                if (value := counts.get((day[0], repository))) is not None:
                    found[f"{name}_{label.lower()}"] = value
    for label, repository in three.items():
        found[f"missing_{label.lower()}"] = sum(
            counts.get((day, repository)) is None for day in days
        )
    return found


def _slug(framework: str) -> str:
    return re.sub(r"\W+", "_", framework.lower()).strip("_")


def _kaggle_figures(rows: list[dict]) -> dict:
    """Shares of the base: `pytorch_2022` of all who answered, `working_pytorch_2022` of those who
    were not students; `base_2022` is the base."""
    found = {}
    for row in rows:
        prefix = "working_" if row["group"] == WORKING else ""
        found[f"{prefix}base_{row['year']}"] = row["base"]
        name = f"{prefix}{_slug(row['framework'])}_{row['year']}"
        found[name] = row["respondents"] / row["base"]
        found[f"{name}_respondents"] = row["respondents"]
    return found


def _window_figures(rows: list[dict]) -> dict:
    days = [row["days"] for row in rows if row["days"] is not None]
    whole = [row["from"] for row in rows if row["days"] is None]
    return {
        "longest": max(days),
        "shortest": min(days),
        "shrank": next(
            (row["from"] for row in rows if row["days"] not in (None, max(days))), "never"
        ),
        "months": whole[0] if whole else "never",
        "all_installers": next((r["from"] for r in rows if r["installers"] == "all"), "never"),
    }


def _quoted_figures(rows: list[dict]) -> dict:
    return {f"{row['name']}_{key}": value for row in rows for key, value in row["figures"].items()}


FIGURES = {
    "papers": ("conference_mentions.csv", _paper_figures),
    "downloads": ("pypi_downloads.csv", _download_figures),
    "windows": ("pypi_windows.csv", _window_figures),
    "dependents": ("github_dependents.csv", _dependent_figures),
    "kaggle": ("kaggle_frameworks.csv", _kaggle_figures),
    "quoted": ("quoted.csv", _quoted_figures),
}


# --- charts and tables -------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """What `::: adoption NAME` stands for. Raises ValueError if there is no such block."""
    name = rest.strip()
    if name not in BLOCKS:
        raise ValueError(f"no adoption block {name or '(no name)'}; use one of {', '.join(BLOCKS)}")
    file, make = BLOCKS[name]
    try:
        return make(_rows(guide, file), guide.root / ".cache" / "charts")
    except Wrong:  # `problems` reports it, with its line
        return f"*There is no chart here: `{file}` cannot be read.*"


def _figure(svg: str, caption: str, file: str, head: list[str], rows: list[list[str]]) -> str:
    """A chart, and beneath it its table (closed) and its file."""
    chart = [f'<figure class="adoption">\n{svg.strip()}']
    chart.append(f"<figcaption>{caption}</figcaption>\n</figure>")
    table = [head, [":---", *["---:"] * (len(head) - 1)], *rows]
    lines = "\n".join(f"    | {' | '.join(row)} |" for row in table)
    return "\n\n".join(
        [
            "\n".join(chart),
            f'??? note "The numbers of this chart ({len(rows)} rows)"',
            lines,
            f'[Download the data: {file}](adoption/{file}){{ download="{file}" }}',
        ]
    )


def _number(value: float | None) -> str:
    return "—" if value is None else f"{value:,}"


def _months(days: list[str]) -> list[str]:
    """The dates, and the middle of each month between them that has none: there a line opens."""
    year, month = map(int, days[0].split("-")[:2])
    every = []
    while (key := f"{year}-{month:02}") <= days[-1][:7]:
        every += [day for day in days if day.startswith(key)] or [f"{key}-15"]
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return every


def _papers_block(rows: list[dict], cache: Path) -> str:
    one = sorted((r for r in rows if r["conference"] == "NeurIPS"), key=lambda row: row["year"])
    series = {
        label: [(str(r["year"]), 100 * r[column] / r["papers_total"]) for r in one]
        for label, column in (
            ("only PyTorch named", "papers_pytorch_only"),
            ("only TensorFlow or Keras named", "papers_tensorflow_only"),
        )
    }
    caption = "NeurIPS: the part of all its papers that names only one of the two frameworks"
    svg = date_chart(series, caption, cache, "% of all papers")
    head = ["Conference", "only PyTorch", "only TensorFlow", "all papers"]
    head += ["PyTorch, of those naming one", "PyTorch, of all"]
    table = []
    for r in sorted(rows, key=lambda row: (row["conference"], row["year"])):
        ours, theirs = r["papers_pytorch_only"], r["papers_tensorflow_only"]
        one_of_two = f"{ours / (ours + theirs):.1%}" if ours + theirs else "—"
        part = f"{ours / r['papers_total']:.1%}"
        name = f"{r['conference']} {r['year']}"
        table.append([name, *map(_number, (ours, theirs, r["papers_total"])), one_of_two, part])
    return _figure(svg, caption, "conference_mentions.csv", head, table)


def _conferences_block(rows: list[dict], cache: Path) -> str:
    year = 2020
    these = sorted((r for r in rows if r["year"] == year), key=lambda row: row["conference"])
    series = {
        label: {r["conference"]: r[column] / r["papers_total"] for r in these}
        for label, column in (
            ("only PyTorch named", "papers_pytorch_only"),
            ("only TensorFlow or Keras named", "papers_tensorflow_only"),
        )
    }
    caption = (
        f"Six conferences of {year}: the part of each one's papers that names only one of the two"
    )
    svg = bar_chart(series, caption, cache, "% of the conference's papers")
    table = [
        [
            r["conference"],
            *map(_number, (r["papers_pytorch_only"], r["papers_tensorflow_only"])),
            _number(r["papers_total"]),
            *(f"{bars[r['conference']]:.1%}" for bars in series.values()),
        ]
        for r in these
    ]
    head = ["Conference", "only PyTorch", "only TensorFlow", "all papers", "PyTorch", "TensorFlow"]
    return _figure(svg, caption, "conference_mentions.csv", head, table)


def _downloads_block(rows: list[dict], cache: Path) -> str:
    snapshots = _snapshots(rows)
    ratios = {day: _ratios(downloads) for day, downloads in snapshots.items()}
    months = _months(list(snapshots))
    series = {
        label: [(day, ratios[day][at] if day in ratios else None) for day in months]
        for at, label in enumerate(("by tensorflow", "by tensorflow, -cpu and -gpu"))
    }
    caption = "Downloads of torch from PyPI, divided by those of TensorFlow in the same snapshot"
    svg = date_chart(series, caption, cache, "ratio (1: as many)", log=True, mark=1)
    variants = [package for package in TENSORFLOWS if package != "tensorflow"]
    table = [
        [
            day,
            *(f"{downloads[package] / 1e6:.2f}" for package in ("torch", "tensorflow")),
            f"{sum(downloads.get(package, 0) for package in variants) / 1e6:.2f}",
            *(f"{ratio:#.3g}" for ratio in ratios[day]),
        ]
        for day, downloads in snapshots.items()
    ]
    head = ["Snapshot", "torch, millions", "tensorflow, millions", "its two variants, millions"]
    head += ["ratio", "ratio with the variants"]
    return _figure(svg, caption, "pypi_downloads.csv", head, table)


def _dependents_block(rows: list[dict], cache: Path) -> str:
    counts = {(row["date"], row["repository"]): row["dependents"] for row in rows}
    days = sorted({row["date"] for row in rows})
    names = ("PyTorch", "TensorFlow", "JAX")
    series = {
        name: [(day, counts.get((day, REPOSITORIES[name]))) for day in _months(days)]
        for name in names
    }
    caption = "Repositories that GitHub counts as depending on each; open where there is no count"
    svg = date_chart(series, caption, cache, "repositories")
    table = [[day, *(_number(counts.get((day, REPOSITORIES[n]))) for n in names)] for day in days]
    return _figure(svg, caption, "github_dependents.csv", ["Date", *names], table)


def _kaggle_block(rows: list[dict], cache: Path) -> str:
    cells = {(row["year"], row["group"], row["framework"]): row for row in rows}
    years = sorted({row["year"] for row in rows})

    def share(year: int, group: str, framework: str) -> float | None:
        row = cells.get((year, group, framework))
        return row and row["respondents"] / row["base"]

    series = {name: {str(year): share(year, EVERYONE, name) for year in years} for name in KAGGLE}
    caption = (
        "Kaggle's survey: the part of those who answered that uses each (several answers allowed)"
    )
    svg = bar_chart(series, caption, cache, "% of those who answered")
    shown = ("PyTorch", "PyTorch, Lightning or Fast.ai", "TensorFlow", "Keras")
    shown += ("TensorFlow or Keras", "JAX", "Scikit-learn")
    table = []
    for year in years:
        for group, label in ((EVERYONE, "all who answered"), (WORKING, "not students")):
            row = [f"{year}, {label}"]
            row.append(
                _number(next(r["base"] for r in rows if (r["year"], r["group"]) == (year, group)))
            )
            for name in shown:
                cell = cells.get((year, group, name))
                part = share(year, group, name)
                row.append(f"{cell['respondents']:,} ({part:.1%})" if cell else "—")
            table.append(row)
    return _figure(svg, caption, "kaggle_frameworks.csv", ["Group", "Base", *shown], table)


def _windows_block(rows: list[dict], cache: Path) -> str:
    url = "https://github.com/hugovk/top-pypi-packages/commit"
    lines = ["| From | Days in a snapshot | Installers counted | Commit |", "|:---|:---|:---|:---|"]
    for row in rows:
        days = "a calendar month" if row["days"] is None else str(row["days"])
        link = f"[{row['says']}]({url}/{row['commit']})"
        lines.append(f"| {row['from']} | {days} | {row['installers']} | {link} |")
    return "\n".join(lines)


def _quoted_block(rows: list[dict], cache: Path) -> str:
    lines = ["| Source | What it says | Whose interest | Kind |", "|:---|:---|:---|:---|"]
    for row in rows:
        source = f"[{row['title']}, {row['publisher']}]({row['url']}), {row['published']}"
        says = row["says"].format(**row["figures"])
        lines.append(f"| {source} | {says} | {row['interest']} | {row['kind']} |")
    return "\n".join(lines)


BLOCKS = {
    "papers": ("conference_mentions.csv", _papers_block),
    "conferences": ("conference_mentions.csv", _conferences_block),
    "downloads": ("pypi_downloads.csv", _downloads_block),
    "windows": ("pypi_windows.csv", _windows_block),
    "dependents": ("github_dependents.csv", _dependents_block),
    "kaggle": ("kaggle_frameworks.csv", _kaggle_block),
    "quoted": ("quoted.csv", _quoted_block),
}


if __name__ == "__main__":
    from sidebyside import derive

    sys.exit(derive.main(sys.argv[1:]))
