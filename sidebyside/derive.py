"""Derive the CSV files of `docs/evidence/adoption` again, from local clones of public repositories.

    python -m sidebyside.adoption FOLDER

FOLDER holds a clone of each repository in SOURCES, under the name that `git clone` gives it (a
bare clone may end in `.git`). Nothing is fetched: the files are read with `git show` at the commits
named here, and what a commit holds never changes. Whoever wants newer numbers names newer commits.
Clone in full: the history of top-pypi-packages is its data. It takes some seconds.

- Papers: `data_analysis/data.csv`, as it is, but with the year for the month and sorted.
- Downloads: each version of `top-pypi-packages-30-days.json`; the first snapshot of each month.
- Dependents: `history/*_projects.csv`; the first file of each month, and the last of all. PyTorch's
  count is left empty while GitHub gave none, or one of a few (adoption.CLOSED).
- Kaggle: the file of answers inside each year's zip file; a person counts once for each framework.
  Those who ticked any box of the question are the base. Kept are sums, never answers.

Two files are kept by hand, since no repository holds them: `pypi_windows.csv` and `quoted.csv`.
"""

import csv
import io
import json
import subprocess
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from sidebyside import adoption

PAPERS = "Chillee/pytorch-vs-tensorflow"
DOWNLOADS = "hugovk/top-pypi-packages"
DEPENDENTS = "ml-tooling/best-of-ml-python"

SOURCES = {
    PAPERS: "3ef0c7dee3002f66277251eda55df970b3cda293",
    DOWNLOADS: "5501c5c934df26d6f01fb1ca810845db02111c7d",
    DEPENDENTS: "edd2a131e1dad5bdfc0b05081fe3d366a6967db4",
    "brunokiyoshi/state-of-ml": "214b3a6872f9db8eac8215071954e14bab16a2e3",
    "DS-Popeye/Kaggle-Machine-Learning-Data-Science-Survey": (
        "9fd70aa995ac5cbef76d43f44476265f1518f27f"
    ),
    "IlanReinstein/kaggle_survey": "9546525dc3d4c7c1badf6c8a7a2b23169912e64f",
}
"""GitHub repository -> the commit that is read."""

SURVEYS = {
    2022: ("brunokiyoshi/state-of-ml", "kaggle_survey_2022_responses.csv", "Q17_", "Q5", {"Yes"}),
    2021: (
        "DS-Popeye/Kaggle-Machine-Learning-Data-Science-Survey",
        "kaggle_survey_2021_responses.csv",
        "Q16_",
        "Q5",
        {"", "Student", "Currently not employed"},
    ),
    2019: (
        "IlanReinstein/kaggle_survey",
        "multiple_choice_responses.csv",
        "Q28_",
        "Q5",
        {"", "Student", "Not employed"},
    ),
}
"""Year -> repository, file in its zip file, columns of the question, the column that tells who
studies, and what it says of those who are left out of the second group. For 2022 that column says
nothing else, so that the second group holds people without work, too."""

TOGETHER = {
    "TensorFlow or Keras": {"TensorFlow", "Keras"},
    "PyTorch, Lightning or Fast.ai": {"PyTorch", "PyTorch Lightning", "Fast.ai"},
}


class Missing(Exception):
    """A clone that is not there, or does not hold what it should."""


def folder_of(clones: Path, repository: str) -> Path:
    name = repository.split("/")[1]
    for folder in (clones / name, clones / f"{name}.git"):
        if folder.is_dir():
            return folder
    raise Missing(f"{clones / name} is missing: git clone https://github.com/{repository}")


def git(folder: Path, *command: str) -> bytes:
    # A clone is somebody else's: its own settings must run nothing.
    safe = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"]
    done = subprocess.run(["git", "-C", folder, *safe, *command], capture_output=True)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise Missing(f"{folder}: git {' '.join(command)}: {said}. Is the clone complete?")
    return done.stdout


def papers(clones: Path, commits: dict[str, str]) -> list[list]:
    """conference,month/year,only PyTorch,only TensorFlow,all -> the same with a year, sorted."""
    folder = folder_of(clones, PAPERS)
    text = git(folder, "show", f"{commits[PAPERS]}:data_analysis/data.csv").decode()
    found = []
    for conference, month, *counts in csv.reader(io.StringIO(text)):
        found.append([conference, 2000 + int(month.split("/")[1]), *map(int, counts)])
    return sorted(found, key=lambda row: (row[1], row[0]))


def downloads(clones: Path, commits: dict[str, str]) -> list[list]:
    """The first snapshot of each month, and of it the packages that we follow."""
    folder, path = folder_of(clones, DOWNLOADS), "top-pypi-packages-30-days.json"
    log = git(folder, "log", "--format=%H %cs", commits[DOWNLOADS], "--", path).decode()
    months: dict[str, tuple] = {}
    for line in log.splitlines():
        commit, day = line.split()
        data = json.loads(git(folder, "show", f"{commit}:{path}"))
        if isinstance(data, dict):  # the very first version is a bare list
            day, data = data["last_update"][:10], data["rows"]
        months[day[:7]] = min(months.get(day[:7], (day, commit, data)), (day, commit, data))
    found = []
    for day, commit, data in sorted(months.values(), key=lambda month: month[0]):
        ranks = {row["project"]: rank for rank, row in enumerate(data, 1)}
        for package in (*adoption.PACKAGES, *adoption.MORE_PACKAGES):
            if rank := ranks.get(package):
                count = data[rank - 1]["download_count"]
                found.append([day, package, int(count), rank, commit[:10]])
    return found


def dependents(clones: Path, commits: dict[str, str]) -> list[list]:
    """The first list of each month and the last of all, and of each the four repositories."""
    folder, commit = folder_of(clones, DEPENDENTS), commits[DEPENDENTS]
    names = git(folder, "ls-tree", "--name-only", commit, "history/").decode().split()
    days = sorted(n.split("/")[1][:10] for n in names if n.endswith("_projects.csv"))
    first = {day[:7]: day for day in reversed(days)}
    found = []
    for day in sorted({*first.values(), *days[-1:]}):
        text = git(folder, "show", f"{commit}:history/{day}_projects.csv").decode()
        for row in csv.DictReader(io.StringIO(text)):
            repository = row["github_id"].replace("google/jax", "jax-ml/jax")  # its former name
            if repository in adoption.REPOSITORIES.values():
                count = _whole(row["github_dependent_project_count"])
                if repository == "pytorch/pytorch" and (
                    adoption.CLOSED[0] <= day <= adoption.CLOSED[1]
                ):
                    count = ""
                stars, people = _whole(row["star_count"]), _whole(row["contributor_count"])
                found.append([day, repository, count, stars, people])
    return found


def _whole(text: str) -> int | str:
    return int(float(text)) if text else ""


def kaggle(clones: Path, commits: dict[str, str]) -> list[list]:
    """How many people ticked each framework, among all who answered and among those at work."""
    found = []
    for year, (repository, name, question, role, left_out) in SURVEYS.items():
        folder, commit = folder_of(clones, repository), commits[repository]
        archive = zipfile.ZipFile(
            io.BytesIO(git(folder, "show", f"{commit}:kaggle-survey-{year}.zip"))
        )
        lines = csv.reader(io.TextIOWrapper(archive.open(name), "utf-8"))
        head, _ = next(lines, []), next(lines, [])  # after the names, the questions in words
        columns = [
            i for i, h in enumerate(head) if h.startswith(question) and not h.endswith("_TEXT")
        ]
        role_at = head.index(role)
        people = []
        for cells in lines:
            if ticked := {cells[i].strip() for i in columns} - {""}:
                people.append((ticked, cells[role_at]))
        at_work = [ticked for ticked, said in people if said not in left_out]
        for group, answers in (
            (adoption.EVERYONE, [ticked for ticked, _ in people]),
            (adoption.WORKING, at_work),
        ):
            found += _tally(year, group, answers)
    return found


def _tally(year: int, group: str, answers: list[set[str]]) -> list[list]:
    counts = Counter(name for ticked in answers for name in ticked)
    for label, names in TOGETHER.items():
        counts[label] = sum(bool(ticked & names) for ticked in answers)
    counts["(answered, not None)"] = sum(bool(ticked - {"None"}) for ticked in answers)
    base = len(answers)
    return [
        [year, group, name, count, base, round(100 * count / base, 2)]
        for name, count in counts.most_common()
        if count
    ]


DERIVED = {
    "conference_mentions.csv": papers,
    "pypi_downloads.csv": downloads,
    "github_dependents.csv": dependents,
    "kaggle_frameworks.csv": kaggle,
}


def derive(clones: Path, target: Path, commits: dict[str, str] = SOURCES) -> list[str]:
    """Write each CSV file whose clones are there; say of each what happened."""
    said = []
    for name, make in DERIVED.items():
        try:
            said.append(f"{name}: {_write(name, make(clones, commits), target)}")
        except Missing as missing:
            said.append(f"{name}: not derived. {missing}")
        except adoption.Wrong as wrong:
            said.append(f"{name}: not derived. Line {wrong.line} would be wrong: {wrong.what}")
        except (LookupError, ValueError, zipfile.BadZipFile, csv.Error) as error:
            what = f"the clone holds other data than this reads: {error!r}"
            said.append(f"{name}: not derived. {what}")
    return said


def _write(name: str, rows: list[list], target: Path) -> str:
    """Write a CSV file, if it is one that the page can read; say whether it has changed."""
    text = io.StringIO()
    csv.writer(text).writerows([list(adoption.FILES[name].columns), *rows])
    path, new = target / name, text.getvalue().encode()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(new)
        adoption.read(Path(folder) / name)
    same = path.exists() and path.read_bytes() == new
    path.write_bytes(new)
    return f"{len(rows)} rows, {'as before' if same else 'changed'}"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not arguments[0]:
        print("usage: python -m sidebyside.adoption FOLDER\nFOLDER holds clones of:")
        print(
            *(f"  https://github.com/{name} (at {at[:10]})" for name, at in SOURCES.items()),
            sep="\n",
        )
        return 2
    said = derive(Path(arguments[0]), adoption.FOLDER)
    print(*said, sep="\n")
    return int(any("not derived" in line for line in said))
