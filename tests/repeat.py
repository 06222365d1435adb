"""Are the verdicts the same each time? `make repeat RUNS=20`.

Runs the suite again and again: each time in another order, with one worker or two, with one thread
or as many as there are cores, and on each Python that is named. Compares the verdict of each test
across all runs, and fails if one of them ever changed.

Twenty runs take hours, so the report of each one is kept below `.cache/repeat`, in a folder that is
named after the content of the project: a second start goes on where the first was broken off, and a
report of other files is never believed. Reports from another machine, or from a clone with another
Python, may be copied there; `make repeat RUNS=0` compares what is there. Each run prints a digest
of its verdicts, too: the same digest, of the same files, is the same verdict of each test.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import time
import xml.etree.ElementTree as etree
from pathlib import Path

PROJECT = Path(__file__).parent.parent
MADE = {"site", "node_modules", "__pycache__", "sidebyside.egg-info"}
"""Folders that a run or an installation makes; so are those with a dot, but for two."""

THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS")


def verdicts(report: Path) -> dict[str, str]:
    """passed, failed, error or skipped of each test, read from a JUnit report."""
    found = {}
    for case in etree.parse(report).iter("testcase"):
        kinds = {child.tag for child in case} & {"failure", "error", "skipped"}
        state = next((k for k in ("error", "failure", "skipped") if k in kinds), "passed")
        found[f"{case.get('classname')}::{case.get('name')}"] = state
    return found


def first_message(report: Path) -> str:
    """What the first test that did not pass says, so that a broken run explains itself."""
    for case in etree.parse(report).iter("testcase"):
        for child in case:
            if child.tag in ("failure", "error"):
                lines = f"{child.get('message', '')}\n{child.text or ''}".strip().splitlines()
                return f"{case.get('name')}: {' / '.join(lines[:3] + lines[-3:])}"[:600]
    return ""


def differences(runs: list[tuple[str, dict[str, str]]]) -> list[str]:
    """A line for each test that did not have the same verdict in every run, and which runs differ.

    A test that some run did not have counts as well: then not the same suite was run.
    """
    lines = []
    for test in sorted({test for _, found in runs for test in found}):
        by_state: dict[str, list[str]] = {}
        for name, found in runs:
            by_state.setdefault(found.get(test, "not run"), []).append(name)
        if len(by_state) > 1:
            told = "; ".join(f"{state} in {', '.join(names)}" for state, names in by_state.items())
            lines.append(f"{test}: {told}")
    return lines


def settings(runs: int, pythons: list[str], first: int = 1):
    """(python, workers, threads, seed) of each run, from the `first`: every combination in turn."""
    cores = os.cpu_count() or 1
    # Both change from one run to the next, and every Python gets every combination.
    every = [(w, t, p) for w, t in ((1, 1), (2, cores), (1, cores), (2, 1)) for p in pythons]
    for number in range(first, first + runs):
        workers, threads, python = every[(number - 1) % len(every)]
        yield python, workers, threads, 1000 + number


def content() -> str:
    """A name for all that a verdict depends on, the installed versions aside: every file."""
    found = hashlib.sha256()
    for place, folders, files in os.walk(PROJECT):
        folders[:] = sorted(
            name
            for name in folders
            if name in (".ci", ".github") or not (name in MADE or name.startswith("."))
        )
        for path in sorted(Path(place, name) for name in files if not name.startswith(".")):
            found.update(f"{path.relative_to(PROJECT)}\n".encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()[:12]


def once(python: str, workers: int, threads: int, seed: int, what: list[str], report: Path) -> None:
    """Run the suite and write its JUnit report. Raises RuntimeError if the run broke off."""
    unfinished = report.with_suffix(".unfinished")
    command = [python, "-m", "pytest", *what, "-q", f"--junitxml={unfinished}"]
    command += ["-p", "no:cacheprovider", f"--randomly-seed={seed}"]
    command += ["-o", "junit_family=xunit1"]  # the other one warns of the record's properties
    command += ["-n", str(workers)] if workers > 1 else []
    limits = dict.fromkeys(THREADS, str(threads))
    done = subprocess.run(
        command, cwd=PROJECT, env=os.environ | limits, capture_output=True, text=True
    )
    if done.returncode not in (0, 1) or not unfinished.exists():
        told = f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
        raise RuntimeError(f"pytest ended with {done.returncode}:\n{told}")
    unfinished.rename(report)


def version(python: str) -> str:
    """3.12.1, say: one machine's path of an interpreter says nothing on another."""
    command = [python, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def counts(found: dict[str, str]) -> str:
    """How many passed, say, and a digest of who did."""
    states = list(found.values())
    told = ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states)))
    every = "".join(f"{test} {state}\n" for test, state in sorted(found.items()))
    return f"{told}, digest {hashlib.sha256(every.encode()).hexdigest()[:12]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--first", type=int, default=1, help="number of the first run (default: 1)")
    parser.add_argument("--python", action="append", help="default: this one")
    parser.add_argument("what", nargs="*", default=["tests"], help="default: the whole suite")
    options = parser.parse_args()
    what = options.what or ["tests"]
    suite = hashlib.sha256(" ".join(what).encode()).hexdigest()[:6]
    folder = PROJECT / ".cache" / "repeat" / f"{content()}-{suite}"
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Reports: {folder.relative_to(PROJECT)}", flush=True)
    pythons = {python: version(python) for python in options.python or [sys.executable]}
    for python, workers, threads, seed in settings(options.runs, [*pythons], options.first):
        name = f"Python {pythons[python]}, workers {workers}, threads {threads}, seed {seed}"
        report = folder / f"{name}.xml"
        if report.exists():
            continue
        start = time.perf_counter()
        once(python, workers, threads, seed, what, report)
        took = time.perf_counter() - start
        print(f"{name}: {counts(verdicts(report))} in {took:.0f} s", flush=True)
        if message := first_message(report):
            print(f"    {message}", flush=True)
    runs = [(report.stem, verdicts(report)) for report in sorted(folder.glob("*.xml"))]
    if not runs:
        print("No run to compare: RUNS must be 1 or more.")
        return 1
    print("\nAll runs of these files:")
    print("\n".join(f"{name}: {counts(found)}" for name, found in runs))
    lines = differences(runs)
    print("\n".join(lines) or f"Not one difference in {len(runs)} runs of {len(runs[0][1])} tests.")
    bad = {state for _, found in runs for state in found.values()} & {"failure", "error"}
    return 1 if lines or bad else 0  # failing every time is no verdict to be proud of


if __name__ == "__main__":
    sys.exit(main())
