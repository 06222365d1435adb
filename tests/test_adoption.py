"""The figures of the page on adoption, computed a second time and by other means; its charts; and
the derivation of the CSV files, on clones small enough to check by hand."""

import csv
import hashlib
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from sidebyside import adoption, derive
from sidebyside.chart import bar_chart, date_chart
from sidebyside.guide import FIGURE, read_guide

PROJECT = Path(__file__).parent.parent
DATA = PROJECT / adoption.FOLDER
PAGE = PROJECT / adoption.PAGE
CHARTS = ("papers", "conferences", "downloads", "dependents", "kaggle")

# The files as `make adoption` wrote them on 2026-11-24, from the commits in sidebyside/derive.py.
# Whoever derives them again from newer commits changes these sums, and the numbers below, too.
DERIVED = {
    "conference_mentions.csv": "80928eeaa868e43c",
    "github_dependents.csv": "1f88455a41e4c0c7",
    "kaggle_frameworks.csv": "c95682d1b0bddd5f",
    "pypi_downloads.csv": "b3ebe57a533065ae",
}


def guide_of(root: Path, text: str = "::: adoption papers\n") -> SimpleNamespace:
    return SimpleNamespace(root=root, pages={root / adoption.PAGE: text}, uses=[])


def cells(name: str, folder: Path = DATA) -> list[dict]:
    with (folder / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def tree(tmp_path):
    """A project that holds the page's data, and no more."""
    root = tmp_path / "project"
    shutil.copytree(DATA, root / adoption.FOLDER)
    return root


# --- figures ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DERIVED)
def test_the_data_is_what_the_public_repositories_gave(name):
    rows = list(csv.reader(io.StringIO((DATA / name).read_text("utf-8"))))
    assert hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16] == DERIVED[name]


def recomputed(folder: Path = DATA) -> dict[str, object]:
    """Every figure that a page may quote, computed here from the raw cells."""
    found: dict[str, object] = {}

    papers = cells("conference_mentions.csv", folder)
    for scope, chosen in {
        "2020": [r for r in papers if r["year"] == "2020"],
        "neurips_2020": [r for r in papers if (r["conference"], r["year"]) == ("NeurIPS", "2020")],
    }.items():
        ours, theirs, total = (
            sum(int(row[f"papers_{kind}"]) for row in chosen)
            for kind in ("pytorch_only", "tensorflow_only", "total")
        )
        found |= {f"papers pytorch_{scope}": ours, f"papers tensorflow_{scope}": theirs}
        found |= {f"papers papers_{scope}": total, f"papers of_all_{scope}": ours / total}
        found[f"papers tensorflow_of_all_{scope}"] = theirs / total
        found[f"papers of_naming_one_{scope}"] = ours / (ours + theirs)
    found["papers conferences"] = len({row["conference"] for row in papers})
    years = sorted(int(row["year"]) for row in papers)
    found |= {"papers first_year": years[0], "papers last_year": years[-1]}

    counts = {
        (r["snapshot"], r["package"]): int(r["downloads"])
        for r in cells("pypi_downloads.csv", folder)
    }
    days = sorted({day for day, _ in counts})

    def ratio(day: str, every: bool) -> float:
        others = ("tensorflow", "tensorflow-cpu", "tensorflow-gpu")[: 3 if every else 1]
        return counts[day, "torch"] / sum(counts.get((day, name), 0) for name in others)

    passed, last = min(day for day in days if ratio(day, False) > 1), days[-1]
    found |= {"downloads snapshots": len(days), "downloads first": days[0]}
    found |= {"downloads latest": last, "downloads passed": passed}
    found["downloads passed_all"] = min(day for day in days if ratio(day, True) > 1)
    found |= {"downloads passed_ratio": ratio(passed, False)}
    found |= {"downloads passed_ratio_all": ratio(passed, True)}
    found |= {"downloads latest_ratio": ratio(last, False)}
    found |= {"downloads latest_ratio_all": ratio(last, True)}
    for package in ("torch", "tensorflow"):
        found[f"downloads latest_{package}_millions"] = counts[last, package] / 1e6
    found["downloads behind_since"] = sum(ratio(d, False) <= 1 for d in days if d > passed)

    windows = cells("pypi_windows.csv", folder)
    lengths = [int(row["days"]) for row in windows if row["days"]]
    found |= {"windows longest": max(lengths), "windows shortest": min(lengths)}
    found["windows shrank"] = next(row["from"] for row in windows if row["days"] not in ("30", ""))
    found["windows months"] = next(row["from"] for row in windows if not row["days"])
    found["windows all_installers"] = next(r["from"] for r in windows if r["installers"] == "all")

    depend = {
        (row["date"], row["repository"].split("/")[1]): row["dependents"]
        for row in cells("github_dependents.csv", folder)
    }
    days = sorted({day for day, _ in depend})
    found |= {"dependents snapshots": len(days)}
    found |= {"dependents first": days[0], "dependents latest": days[-1]}
    three = {name: int(depend[days[-1], name]) for name in ("pytorch", "tensorflow", "jax")}
    for name, count in three.items():
        found[f"dependents latest_{name}"] = count
        found[f"dependents latest_{name}_share"] = count / sum(three.values())
    without = [day for day in days if not depend[day, "pytorch"]]
    before = max(day for day in days if day < without[0])
    after = min(day for day in days if day > without[-1])
    found |= {"dependents before": before, "dependents after": after}
    found["dependents before_pytorch"] = int(depend[before, "pytorch"])
    found["dependents after_pytorch"] = int(depend[after, "pytorch"])
    found["dependents missing_tensorflow"] = sum(not depend[day, "tensorflow"] for day in days)
    found |= {"dependents closed_from": "2021-08-01", "dependents closed_to": "2023-08-31"}

    for row in cells("kaggle_frameworks.csv", folder):
        prefix = "" if row["group"].startswith("all") else "working_"
        name = re.sub(r"[^a-z]+", "_", row["framework"].lower()).strip("_")
        part = int(row["respondents"]) / int(row["base"])
        found[f"kaggle {prefix}{name}_{row['year']}"] = part
        found[f"kaggle {prefix}base_{row['year']}"] = int(row["base"])
    return found


def test_the_numbers_that_are_known():
    here = recomputed()
    known = {
        "papers of_naming_one_2020": "76.7%",
        "papers of_all_2020": "21.9%",
        "papers of_all_neurips_2020": "16.4%",
        "downloads passed": "2024-04-01",
        "downloads passed_ratio": "1.03",
        "downloads passed_ratio_all": "0.97",
        "downloads passed_all": "2024-05-01",
        "downloads behind_since": "0",
        "downloads latest": "2026-04-01",
        "downloads latest_torch_millions": "87.35",
        "downloads latest_tensorflow_millions": "22.65",
        "downloads latest_ratio": "3.86",
        "downloads latest_ratio_all": "3.61",
        "dependents latest": "2025-06-26",
        "dependents latest_pytorch": "813565",
        "dependents latest_tensorflow": "536173",
        "dependents latest_jax": "45701",
        "dependents latest_pytorch_share": "58.3%",
        "dependents latest_tensorflow_share": "38.4%",
        "dependents latest_jax_share": "3.3%",
        "dependents before_pytorch": "84184",
        "dependents after_pytorch": "312207",
        "kaggle base_2022": "16240",
        "kaggle tensorflow_2022": "49.0%",
        "kaggle pytorch_2022": "32.0%",
        "kaggle jax_2022": "1.6%",
    }
    for name, text in known.items():
        value = here[name]
        if text.endswith("%"):
            value = f"{value:.1%}"
        elif isinstance(value, float):
            value = f"{value:.2f}"
        assert str(value) == text, name


def test_every_figure_that_a_page_quotes_is_computed_twice():
    here, there = recomputed(), adoption.figures(guide_of(PROJECT))
    quoted = 0
    for path in sorted((PROJECT / "docs").rglob("*.md")):
        for match in re.finditer(FIGURE, path.read_text("utf-8")):
            topic, _, group = match["pair"].partition("/")
            if topic != "adoption":
                continue
            quoted += 1
            if group == "quoted":
                continue  # kept by hand, and no sum of anything
            value, again = there[group][match["name"]], here.get(f"{group} {match['name']}")
            assert again is not None, f"{path.name}: {match[0]} is not computed in this test"
            assert value == (pytest.approx(again, rel=1e-12) if type(again) is float else again)
    assert quoted > 40


def test_a_changed_cell_changes_what_is_known(tree):
    for name, old, new in (
        ("conference_mentions.csv", "NeurIPS,2020,312,", "NeurIPS,2020,212,"),
        ("pypi_downloads.csv", "2026-04-01,torch,87347847", "2026-04-01,torch,97347847"),
        ("github_dependents.csv", "pytorch/pytorch,813565", "pytorch/pytorch,713565"),
        ("kaggle_frameworks.csv", "TensorFlow,7953,16240,48.97", "TensorFlow,6953,16240,42.81"),
    ):
        path = tree / adoption.FOLDER / name
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")
    assert not adoption.problems(guide_of(tree))  # well-formed, and yet another number
    before, after = adoption.figures(guide_of(PROJECT)), adoption.figures(guide_of(tree))
    for group, name in (
        ("papers", "of_all_2020"),
        ("downloads", "latest_ratio"),
        ("dependents", "latest_jax_share"),
        ("kaggle", "tensorflow_2022"),
    ):
        assert before[group][name] != after[group][name]
        assert recomputed(tree / adoption.FOLDER)[f"{group} {name}"] == pytest.approx(
            after[group][name]
        )


# --- the page -----------------------------------------------------------------------------------

MONTHS = "January February March April May June July August September October November December"
NOT_A_NUMBER = (
    r"\A---\n.*?\n---\n",  # front matter
    r"\{\{.*?\}\}",
    r"\]\([^)]*\)(\{[^}]*\})?",  # where a link leads
    r"\{ #[\w-]+ \}",
    r"`[^`]*`",
    r"^::: .*$",
    r"\b20\d\d-\d\d-\d\d\b",
    rf"\b({MONTHS.replace(' ', '|')}) 20\d\d\b",
    r"\b20(1[5-9]|2[0-6])\b",  # a year
    r"\bcommit [0-9a-f]{12}\b",
    r"CC BY-SA 4\.0",
)


def bare_numbers(text: str) -> list[str]:
    for pattern in NOT_A_NUMBER:
        text = re.sub(
            pattern, "", text, flags=re.MULTILINE | re.DOTALL if "\\A" in pattern else re.M
        )
    return re.findall(r"\S*\d\S*", text)


def test_no_number_on_the_page_is_typed_by_hand():
    assert bare_numbers(PAGE.read_text("utf-8")) == []


@pytest.mark.parametrize("text", ["It is 76.7% today.", "70 papers", "| 5 |", "in 1,460 papers"])
def test_a_number_typed_by_hand_is_found(text):
    assert len(bare_numbers(f"Of 2020-01-01, {{{{ adoption/x y | .1% }}}} and {text}\n")) == 1


def test_each_chart_says_what_it_counts_and_what_not():
    text = PAGE.read_text("utf-8")
    sections = [part for part in text.split("\n## ") if "- **Counted:**" in part]
    assert len(sections) == 4
    for name in CHARTS:
        assert sum(f"::: adoption {name}\n" in part for part in sections) == 1
    for part in sections:
        for word in ("Counted", "Denominator", "Window", "Gaps", "Not shown", "Source"):
            assert part.count(f"- **{word}:**") == 1, part[:20]
        assert re.search(r"commit [0-9a-f]{12}\b", part)
        assert "licence" in part
    commits = re.findall(r"commit ([0-9a-f]{12})\b", text)
    assert sorted(commits) == sorted(commit[:12] for commit in derive.SOURCES.values())
    for repository, commit in derive.SOURCES.items():
        assert f"https://github.com/{repository}/tree/{commit}" in text
    assert "CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)" in text


def test_what_has_no_source_is_named():
    part = PAGE.read_text("utf-8").partition("{ #no-source }")[2]
    for words in ("2026 industry surveys", "share of production use", "shares of job postings"):
        assert words in part


def test_the_quoted_figures_are_those_of_their_sources():
    assert adoption.figures(guide_of(PROJECT))["quoted"] == {
        "gradient_2019_low": 0.20,
        "gradient_2019_high": 0.35,
        "pytorch_2019_papers": 0.70,
        "oreilly_2019_respondents": 1300,
        "stateofai_2020_pytorch": 0.47,
        "stateofai_2020_tensorflow": 0.18,
        "stackoverflow_2022_tensorflow": 0.1149,
        "stackoverflow_2022_pytorch": 0.0761,
        "stackoverflow_2022_keras": 0.0647,
        "pytorch_2024_research": 0.70,
        "pytorch_2024_training": 0.63,
        "linuxfoundation_2024_respondents": 316,
    }
    days = [(row["from"], row["days"]) for row in cells("pypi_windows.csv")]
    assert days[2:] == [
        ("2024-12-01", "29"),
        ("2025-03-01", "28"),
        ("2025-04-01", "27"),
        ("2025-04-29", "24"),
        ("2025-05-31", "22"),
        ("2025-06-30", ""),
    ]


def test_every_quoted_source_is_whole():
    for row in cells("quoted.csv"):
        assert all(row.values()), row["name"]
        assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", row["says"])), row["name"]


# --- charts and tables --------------------------------------------------------------------------


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_a_table_a_file_and_words(name):
    shown = adoption.markdown(guide_of(PROJECT), name)
    assert "\n\n\n" not in shown
    svg, table, rows, link = shown.split("\n\n")
    assert "currentColor" in svg and "#123456" not in svg
    assert "style" not in svg  # a strict page allows none
    label = re.search(r'<svg class="chart" role="img" aria-label="([^"]+)"', svg)[1]
    assert len(label) > 60 and re.search(r"\d", label)
    assert table.startswith('??? note "The numbers')
    lines = rows.split("\n")
    assert len(lines) == 2 + int(re.search(r"\((\d+) rows\)", table)[1])
    assert len({line.count("|") for line in lines}) == 1
    file = re.search(r"\(adoption/(\w+\.csv)\)", link)[1]
    assert (DATA / file).is_file()


def lines_of(svg: str, colour: str) -> list[str]:
    """The pieces of the longest line in that colour."""
    paths = re.findall(rf'<path [^>]*stroke="{colour}"[^>]*stroke-width[^>]* d="([^"]+)"', svg)
    return max(paths, key=len).split("M")[1:]


def test_the_gap_of_pytorch_is_left_open():
    svg = adoption.markdown(guide_of(PROJECT), "dependents")
    table = svg.partition("??? note")[2]
    inside = re.findall(r"^    \| (2021-(?:0[89]|1\d).*|2022.*|2023-0[1-8].*) \|$", table, re.M)
    assert len(inside) == 22 and all(row.split(" | ")[1] == "—" for row in inside)
    pieces = lines_of(svg, "#e8590c")
    ends = [[float(x) for x in re.findall(r"([\d.]+) [\d.]+", piece)] for piece in pieces]
    widest = max(b[0] - a[-1] for a, b in itertools.pairwise(ends))
    assert widest > 0.4 * (ends[-1][-1] - ends[0][0])  # 26 of 55 months


def test_a_month_without_a_snapshot_opens_the_line():
    days = ["2024-11-30", "2024-12-01", "2025-02-01"]
    assert adoption._months(days) == [*days[:2], "2025-01-15", days[2]]
    snapshots = sorted({row["snapshot"] for row in cells("pypi_downloads.csv")})
    assert sorted(set(adoption._months(snapshots)) - set(snapshots)) == ["2020-02-15", "2025-01-15"]


def test_charts_are_drawn_once_and_say_what_they_show(tmp_path):
    points = {"a & b": [("2020-01-01", 1.0), ("2020-02-01", None), ("2020-03-01", 2000.0)]}
    one = date_chart(points, "Dates.", tmp_path, "things", log=True, mark=10)
    assert "Dates: a &amp; b from 1 on 2020-01-01 to 2,000 on 2020-03-01" in one
    assert ">things<" in one
    bars = {"x": {"2019": 0.5, "2020": 0.25}, "y": {"2019": None, "2020": 0.125}}
    two = bar_chart(bars, "Bars", tmp_path, "% of all")
    assert "Bars: 2019: x 50.0%, y not asked; 2020: x 25.0%, y 12.5%" in two
    assert ">50<" in two
    kept = sorted(tmp_path.iterdir())
    assert len(kept) == 2
    assert date_chart(points, "Dates.", tmp_path, "things", log=True, mark=10) == one
    assert sorted(tmp_path.iterdir()) == kept


def test_an_unknown_block_is_an_error():
    with pytest.raises(ValueError, match="no adoption block jobs; use one of papers, "):
        adoption.markdown(guide_of(PROJECT), "jobs")


# --- bad input ----------------------------------------------------------------------------------

BAD = {
    "missing": ("quoted.csv", None, None, "1: this file is missing"),
    "columns": (
        "pypi_downloads.csv",
        "snapshot,package",
        "date,package",
        "1: the first line names",
    ),
    "cells": ("conference_mentions.csv", "CVPR,2015,0,0,602", "CVPR,2015,0,602", "2: 4 cells"),
    "no number": (
        "conference_mentions.csv",
        ",0,0,602",
        ",0,0,602.5",
        "2: papers_total is '602.5'",
    ),
    "no date": ("github_dependents.csv", "2020-11-30,tens", "30.11.2020,tens", "2: date is"),
    "too many": ("conference_mentions.csv", ",0,0,602", ",600,3,602", "2: more papers name a"),
    "base": ("kaggle_frameworks.csv", "14531,16240", "16241,16240", "2: more respondents than"),
    "percent": ("kaggle_frameworks.csv", ",89.48", ",89.58", "2: percent_of_base is not"),
    "gap": (
        "github_dependents.csv",
        "2021-08-19,pytorch/pytorch,,",
        "2021-08-19,pytorch/pytorch,6682,",
        "39: PyTorch's dependents were not counted from 2021-08-01 to 2023-08-31",
    ),
    "package": ("pypi_downloads.csv", "2018-02-07,keras,", "2018-02-07,kears,", "4: package is"),
    "commit": ("pypi_windows.csv", "48002cebbb7a09", "main48002cebbb", "2: commit is 'main480"),
    "twice": ("conference_mentions.csv", "NeurIPS,2015", "CVPR,2015", "3: CVPR 2015 is here twice"),
    "quote": (
        "pypi_windows.csv",
        '"shorter again (its',
        '"shorter "again (its',
        "6: this is not CSV",
    ),
    "figure": ("quoted.csv", "low=0.20 ", "", "2: `says` and `figures` do not fit together"),
    "link": ("quoted.csv", "https://thegradient", "thegradient", "2: url is 'thegradient"),
    "UTF-8": ("quoted.csv", b"The Gradient", b"The Gr\xffdient", "1: this file is not UTF-8"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_data_is_one_clear_error(tree, name):
    file, old, new, says = BAD[name]
    path = tree / adoption.FOLDER / file
    if old is None:
        path.unlink()
    else:
        data = path.read_bytes()
        old, new = (x if isinstance(x, bytes) else x.encode() for x in (old, new))
        assert old in data
        path.write_bytes(data.replace(old, new, 1))
    (tree / "snippets").mkdir()
    shutil.copy(PAGE, tree / adoption.PAGE)
    text = re.sub(r"^::: claim .*$|\{\{ *claims.*?\}\}", "", PAGE.read_text("utf-8"), flags=re.M)
    (tree / adoption.PAGE).write_text(text, "utf-8")
    told = [str(p) for p in read_guide(tree).problems if "adoption" in str(p)]
    assert len(told) == 1, told
    assert f"{adoption.FOLDER / file}:{says}" in told[0].replace(f"{tree}/", "")
    assert "To mend it: " in told[0]


def test_without_such_a_page_nothing_is_asked(tmp_path):
    assert adoption.problems(guide_of(tmp_path, "# Home\n")) == []
    told = adoption.problems(guide_of(tmp_path, "It is {{ adoption/papers of_all_2020 }}.\n"))
    assert len(told) == len(adoption.FILES)


def test_the_blocks_stay_on_their_page(tree):
    guide = guide_of(tree)
    elsewhere = tree / "docs/index.md"
    guide.uses = [SimpleNamespace(kind="adoption", path=elsewhere, line=3, rest="papers")]
    (told,) = adoption.problems(guide)
    assert told.path == elsewhere and "3: this block belongs to one page" in str(told)


# --- the derivation -----------------------------------------------------------------------------


def commit(folder: Path, day: str, files: dict[str, str | bytes]) -> str:
    """Write the files, commit them on that day, and answer with the commit."""
    if not folder.exists():
        folder.mkdir(parents=True)
        subprocess.run(["git", "init", "--quiet", folder], check=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    who = {
        f"GIT_{role}_{key}": "x@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for key in ("NAME", "EMAIL")
    }
    when = {f"GIT_{role}_DATE": f"{day}T12:00:00+00:00" for role in ("AUTHOR", "COMMITTER")}
    for command in (["add", "."], ["commit", "--quiet", "--no-gpg-sign", "-m", day]):
        subprocess.run(["git", "-C", folder, *command], check=True, env=os.environ | who | when)
    done = subprocess.run(
        ["git", "-C", folder, "rev-parse", "HEAD"], check=True, capture_output=True
    )
    return done.stdout.decode().strip()


def snapshot(day: str, *counts: tuple[str, int]) -> str:
    rows = [{"project": name, "download_count": count} for name, count in counts]
    return json.dumps({"last_update": f"{day} 08:00:00", "rows": rows} if day else rows)


def projects(*rows: tuple[str, str, str, str]) -> str:
    head = "github_id,star_count,contributor_count,github_dependent_project_count\n"
    return head + "".join(",".join(row) + "\n" for row in rows)


def answers(year: int, question: str, people: list[tuple[str, str]]) -> bytes:
    """A zip file with the answers of people: (what Q5 says, the frameworks ticked, by spaces)."""
    names = ["TensorFlow", "Keras", "PyTorch", "None"]
    lines = [["Q5", *(f"{question}{n}" for n in range(1, 5)), f"{question}OTHER_TEXT"], ["?"] * 6]
    for said, ticked in people:
        lines.append([said, *(f" {n} " if n in ticked.split() else "" for n in names), "free text"])
    text, data = io.StringIO(), io.BytesIO()
    csv.writer(text).writerows(lines)
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(derive.SURVEYS[year][1], text.getvalue())
    return data.getvalue()


@pytest.fixture
def clones(tmp_path):
    """Six small clones, and the commits to read."""
    folder, at = tmp_path / "clones", {}
    at[derive.PAPERS] = commit(
        folder / "pytorch-vs-tensorflow",
        "2021-10-22",
        {"data_analysis/data.csv": "ICLR,05/20,5,3,20\nACL,08/20,2,1,9\nACL,08/19,1,2,8\n"},
    )
    path, pypi = "top-pypi-packages-30-days.json", folder / "top-pypi-packages"
    for day, content in {
        "2018-02-07": snapshot("", ("numpy", 9), ("torch", 3)),
        "2018-03-04": snapshot("2018-03-04", ("tensorflow", 8), ("torch", 4)),
        "2018-03-11": snapshot("2018-03-11", ("torch", 99)),
        "2018-05-02": snapshot("2018-05-01", ("torch", 5), ("tensorflow-cpu", 2)),
    }.items():
        at[derive.DOWNLOADS] = commit(pypi, day, {path: content})
    best = folder / "best-of-ml-python"
    lists = {
        "2021-07-01": [("pytorch/pytorch", "10.0", "2.0", "70.0"), ("google/jax", "1", "1", "7.0")],
        "2021-07-08": [("pytorch/pytorch", "11.0", "2.0", "71.0")],
        "2023-08-10": [("pytorch/pytorch", "12.0", "3.0", "4.0"), ("a/b", "1", "1", "1")],
        "2023-09-07": [("jax-ml/jax", "2", "2", "9.0"), ("tensorflow/tensorflow", "3", "3", "")],
        "2023-09-14": [("pytorch/pytorch", "13.0", "3.0", "300.0")],
    }
    for day, rows in lists.items():
        name = f"history/{day}_projects.csv"
        at[derive.DEPENDENTS] = commit(best, day, {name: projects(*rows)})
    people = {
        2022: [("No", "TensorFlow Keras"), ("No", "None"), ("Yes", "PyTorch"), ("No", "")],
        2021: [("Student", "Keras"), ("Data Scientist", "PyTorch")],
        2019: [("", "Keras"), ("Not employed", "Keras"), ("Other", "TensorFlow PyTorch")],
    }
    for year, (repository, _, question, _, _) in derive.SURVEYS.items():
        data = {f"kaggle-survey-{year}.zip": answers(year, question, people[year])}
        at[repository] = commit(folder / repository.split("/")[1], f"{year}-12-01", data)
    commit(pypi, "2018-06-01", {path: snapshot("2018-06-01", ("torch", 1000))})  # not read
    return folder, at


def test_the_derivation_counts_what_it_should(clones, tmp_path):
    folder, at = clones
    said = derive.derive(folder, tmp_path, at)
    assert len(said) == 4 and all(line.endswith("rows, changed") for line in said)
    rows = {
        name: list(csv.reader((tmp_path / name).read_text("utf-8").splitlines()))
        for name in derive.DERIVED
    }
    for name, table in rows.items():
        assert table.pop(0) == list(adoption.FILES[name].columns)
        assert adoption.read(tmp_path / name)
    assert rows["conference_mentions.csv"] == [
        ["ACL", "2019", "1", "2", "8"],
        ["ACL", "2020", "2", "1", "9"],
        ["ICLR", "2020", "5", "3", "20"],
    ]
    assert [row[:4] for row in rows["pypi_downloads.csv"]] == [
        ["2018-02-07", "torch", "3", "2"],
        ["2018-03-04", "torch", "4", "2"],
        ["2018-03-04", "tensorflow", "8", "1"],
        ["2018-05-01", "torch", "5", "1"],
        ["2018-05-01", "tensorflow-cpu", "2", "2"],
    ]
    assert rows["pypi_downloads.csv"][-1][4] == at[derive.DOWNLOADS][:10]
    assert rows["github_dependents.csv"] == [
        ["2021-07-01", "pytorch/pytorch", "70", "10", "2"],
        ["2021-07-01", "jax-ml/jax", "7", "1", "1"],
        ["2023-08-10", "pytorch/pytorch", "", "12", "3"],  # GitHub's 4 was wrong
        ["2023-09-07", "jax-ml/jax", "9", "2", "2"],
        ["2023-09-07", "tensorflow/tensorflow", "", "3", "3"],
        ["2023-09-14", "pytorch/pytorch", "300", "13", "3"],
    ]
    kaggle = {tuple(row[:3]): tuple(row[3:]) for row in rows["kaggle_frameworks.csv"]}
    assert kaggle["2022", adoption.EVERYONE, "TensorFlow or Keras"] == ("1", "3", "33.33")
    assert kaggle["2022", adoption.EVERYONE, "(answered, not None)"] == ("2", "3", "66.67")
    assert kaggle["2022", adoption.WORKING, "None"] == ("1", "2", "50.0")
    assert kaggle["2021", adoption.WORKING, "PyTorch"] == ("1", "1", "100.0")
    assert kaggle["2019", adoption.EVERYONE, "Keras"] == ("2", "3", "66.67")
    assert ("2019", adoption.WORKING, "Keras") not in kaggle
    assert "free text" not in (tmp_path / "kaggle_frameworks.csv").read_text()
    assert all(line.endswith("rows, as before") for line in derive.derive(folder, tmp_path, at))


def test_a_missing_or_partial_clone_is_named(clones, tmp_path):
    folder, at = clones
    shutil.rmtree(folder / "kaggle_survey")
    said = derive.derive(folder, tmp_path, at | {derive.PAPERS: "0" * 40})
    assert "git show 0000" in said[0] and said[0].endswith("Is the clone complete?")
    assert "rows, changed" in said[1] and "rows, changed" in said[2]
    assert said[3].startswith("kaggle_frameworks.csv: not derived.")
    assert said[3].endswith("git clone https://github.com/IlanReinstein/kaggle_survey")
    assert not (tmp_path / "kaggle_frameworks.csv").exists()


OTHER_DATA = {
    derive.PAPERS: ("data_analysis/data.csv", "ICLR,2020,5,3,20\n"),
    derive.DOWNLOADS: ("top-pypi-packages-30-days.json", "[{]"),
    derive.DEPENDENTS: ("history/2024-01-04_projects.csv", "id,stars\npytorch/pytorch,1\n"),
    "IlanReinstein/kaggle_survey": ("kaggle-survey-2019.zip", "not a zip file"),
}


@pytest.mark.parametrize("repository", OTHER_DATA)
def test_a_clone_with_other_data_changes_nothing(clones, tmp_path, repository):
    folder, at = clones
    derive.derive(folder, tmp_path, at)
    before = {name: (tmp_path / name).read_bytes() for name in derive.DERIVED}
    path, content = OTHER_DATA[repository]
    name = repository.split("/")[1]
    newer = at | {repository: commit(folder / name, "2024-01-04", {path: content})}
    said = derive.derive(folder, tmp_path, newer)
    assert [line for line in said if "not derived. the clone holds other data" in line]
    assert {name: (tmp_path / name).read_bytes() for name in derive.DERIVED} == before


def test_counts_that_cannot_be_are_not_written(clones, tmp_path):
    folder, at = clones
    derive.derive(folder, tmp_path, at)
    before = (tmp_path / "conference_mentions.csv").read_bytes()
    data = {"data_analysis/data.csv": "ICLR,05/20,5,30,20\n"}
    at |= {derive.PAPERS: commit(folder / "pytorch-vs-tensorflow", "2024-01-04", data)}
    said = derive.derive(folder, tmp_path, at)
    assert said[0].endswith(
        "Line 2 would be wrong: more papers name a framework than there are papers"
    )
    assert (tmp_path / "conference_mentions.csv").read_bytes() == before


def test_the_command_says_what_it_needs(tmp_path):
    def run(*arguments: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "sidebyside.adoption", *arguments]
        return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)

    usage = run()
    assert run("").stdout == usage.stdout  # make adoption, without SOURCES
    assert usage.returncode == 2 and usage.stderr == ""
    assert all(repository in usage.stdout for repository in derive.SOURCES)
    nothing = run(str(tmp_path))
    assert nothing.returncode == 1
    assert nothing.stdout.count("not derived") == 4 and "Traceback" not in nothing.stderr
