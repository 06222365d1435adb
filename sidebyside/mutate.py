"""Would the tests notice? Put small faults into the tabs, one at a time, and see which survive.

    python -m sidebyside.mutate                     some faults in every pair
    python -m sidebyside.mutate losses layers/conv  only in these topics and pairs
    python -m sidebyside.mutate --all losses        every fault, not a choice

`mutants.py` makes the faults. Each one is proven by the test of the pair, `prove`, on a copy: it is
caught if the test fails. What survives is listed with its diff. It is mended (the pair compares
more), or explained in `tests/survivors.yml`, which tests/test_mutate.py keeps true.

Why no library? mutmut changes functions only, and a tab has none. cosmic-ray and the like start
their test command for each mutant: importing both frameworks ten thousand times takes a day. Here
a worker imports them once. What may befall a worker (a crash, an endless loop outside Python, no
memory) ends that worker and no more, and counts as caught: the test would not have passed.

A result is kept in `.cache/mutate.json` under a hash of all it depends on, so a second run only
redoes what changed.
"""

import argparse
import contextlib
import hashlib
import itertools
import json
import multiprocessing
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside import record, rows
from sidebyside.kept import write_whole
from sidebyside.mutants import KINDS, Mutant, mutants, port_mutants
from sidebyside.output import MARK
from sidebyside.pairs import PROJECT, Pair, Problem, find_pairs, project, read
from sidebyside.prove import Proof, prove, runnable, unmet_need
from sidebyside.run import IMPORTS, LIMIT, preload

LEAST = 0.95
"""The share of faults that must be caught."""

CHOICE = 20
"""How many faults a pair gets in the usual run."""

SLOW_CHOICE = 5
"""How many a pair gets that needs "slow": each proof of it may take a minute."""

SURVIVORS = PROJECT / "tests" / "survivors.yml"
MEMORY = 12 * 2**30
"""Bytes of data that a worker may hold: a fault may ask for any number of them."""

WORN = 3 * 2**30
"""Bytes at which a worker is replaced between two faults: frameworks keep what they compiled."""

HOW = {
    "comparison": "a shared name differs, or a declared difference is gone",
    "check": "the check of the pair fails",
    "printed": "nothing but a `#>` line is wrong",
    "error": "the program raises, warns or leaves a file",
    "time": "the program does not end in time",
    "crash": "the interpreter crashes",
    "survived": "nothing notices",
}
"""Every outcome. When several things notice, the first of them counts."""


@dataclass
class Result:
    """What became of one fault in one tab of a pair."""

    pair: str
    tab: str
    mutant: Mutant
    how: str
    seconds: float

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.pair, self.tab, *map(_flat, (self.mutant.before, self.mutant.after))


@dataclass
class Report:
    results: list[Result] = field(default_factory=list)
    possible: int = 0
    problems: list[str] = field(default_factory=list)


def _flat(lines: str) -> str:
    """Lines without their indentation: what names a fault in the list of survivors."""
    return "\n".join(line.strip() for line in lines.strip().splitlines())


# One pair


def faults(pair: Pair) -> list[tuple[str, Mutant]]:
    """Every fault of a pair, with the tab (or "check") that has it; with a third tab, of that one:
    the others have a proof without it."""
    tabs = pair.extra or pair.tabs
    found = [(tab, m) for tab in tabs for m in mutants(read(pair.tabs[tab]))]
    if pair.check and not pair.extra:
        found += [("check", mutant) for mutant in port_mutants(read(pair.check))]
    return found


def choose(found: list[tuple[str, Mutant]], limit: int) -> list[tuple[str, Mutant]]:
    """`limit` of them, the same ones every time, with every kind in every tab in turn."""

    def shuffled(item: tuple[str, Mutant]) -> str:
        return hashlib.sha256(item[1].diff.encode()).hexdigest()

    kinds = [*KINDS]
    groups: dict[tuple[int, str], list] = {}
    for tab, mutant in found:
        groups.setdefault((kinds.index(mutant.kind), tab), []).append((tab, mutant))
    turns = [sorted(groups[key], key=shuffled) for key in sorted(groups)]
    mixed = [item for turn in itertools.zip_longest(*turns) for item in turn if item]
    return mixed[:limit]


def files(pair: Pair, tab: str = "", mutant: Mutant | None = None) -> dict[str, str]:
    """Name and text of each file of a pair, one of them with a fault."""
    paths = {**pair.tabs, **({"check": pair.check} if pair.check else {})}
    return {
        path.name: mutant.source if mutant and key == tab else read(path)
        for key, path in paths.items()
    }


def prove_copy(pair: Pair, contents: dict[str, str], root: Path, limit: float) -> Proof:
    """Prove the pair in the folder `root`, with these texts in place of its own."""
    topic = root / "snippets" / pair.folder.name
    topic.mkdir(parents=True)
    for name, text in contents.items():
        (topic / name).write_text(text, "utf-8")
    copy = find_pairs(root / "snippets")[0][0]
    return prove(copy, root / "work", explain=False, limit=limit)


def caught_by(pair: Pair, proof: Proof) -> str:
    """Which of HOW describes the proof best."""
    if not proof.problems:
        return "survived"
    found = {_kind(pair, problem) for problem in proof.problems}
    return next(how for how in HOW if how in found)


def _kind(pair: Pair, problem: Problem) -> str:
    what = problem.what
    if what.startswith(pair.id):
        return "check" if what.startswith(f"{pair.id}: the check fails") else "comparison"
    if what.startswith("still running"):
        return "time"
    return "printed" if MARK in what.partition("\n")[0] else "error"


# Workers


def _serve(pipe) -> None:
    """The life of a worker: prove what comes through the pipe, and answer."""
    os.setsid()  # so that it can be ended together with what it starts
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    with contextlib.suppress(ImportError):  # there is none on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    preload()
    while True:
        pair, contents, limit = pipe.recv()
        root = Path(tempfile.mkdtemp(prefix="mutate-"))
        start = time.perf_counter()
        try:
            proof = prove_copy(pair, contents, root, limit)
        except MemoryError:
            os._exit(1)
        finally:
            shutil.rmtree(root, ignore_errors=True)
        said = str(proof.problems[0]) if proof.problems else ""
        pipe.send((caught_by(pair, proof), said, time.perf_counter() - start, _memory()))


def _memory() -> int:
    with contextlib.suppress(OSError, ValueError):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return 0


class Worker:
    """A process that has both frameworks loaded. One that hangs, crashes or grows is replaced."""

    def __init__(self):
        self.process = None

    def start(self) -> None:
        self.stop()
        context = multiprocessing.get_context("spawn")
        self.pipe, other = context.Pipe()
        self.process = context.Process(target=_serve, args=(other,), daemon=True)
        self.process.start()
        other.close()

    def stop(self) -> None:
        if self.process is None:
            return
        for end in (os.killpg, os.kill):  # the group once it has one
            with contextlib.suppress(ProcessLookupError, PermissionError):
                end(self.process.pid, signal.SIGKILL)
        self.process.join()
        self.pipe.close()
        self.process = None

    def prove(self, pair: Pair, contents: dict[str, str], limit: float) -> tuple[str, str, float]:
        """How it was caught, what the test said, and the seconds it took."""
        if self.process is None:
            self.start()
        start = time.perf_counter()
        # Each tab, the check, and the start of a worker or of the tabs' processes.
        wait = (len(pair.tabs) + 1) * (limit * _patience(pair) + 1) + 2 * IMPORTS
        try:
            self.pipe.send((pair, contents, limit))
            if self.pipe.poll(wait):
                how, said, seconds, memory = self.pipe.recv()
                if memory > WORN:
                    self.stop()
                return how, said, seconds
            how, said = "time", f"still running after {wait:.0f} s"
        except (EOFError, OSError):
            how, said = "crash", "the interpreter crashed"
        self.stop()
        return how, said, time.perf_counter() - start


def _patience(pair: Pair) -> int:
    return 10 if "slow" in pair.settings.needs else 1  # as `prove` has it


# The whole run


class Cache:
    """Results of earlier runs, by a hash of the texts, the versions and the code of the test."""

    def __init__(self, path: Path):
        self.path, self.lock, self.used = path, threading.Lock(), set()
        self.kept = self._read()
        self.base = json.dumps([record.versions(), record.proven_by()])

    def _read(self) -> dict[str, list]:
        try:
            return json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}

    def key(self, pair: Pair, contents: dict[str, str]) -> str:
        text = json.dumps([self.base, pair.id, contents], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def get(self, key: str) -> tuple[str, float] | None:
        self.used.add(key)
        return self.kept.get(key)

    def put(self, found: dict[str, tuple[str, float]]) -> None:
        with self.lock:
            self.kept |= self._read() | found  # another run may have written, too
            self._write()

    def forget_unused(self) -> None:
        self.kept = {key: self.kept[key] for key in self.used if key in self.kept}
        self._write()

    def _write(self) -> None:
        self.path.parent.mkdir(exist_ok=True)
        write_whole(self.path, json.dumps(self.kept, indent=0))


def mutate_pair(pair: Pair, limit: int | None, cache: Cache, worker: Worker, report: Report):
    """Run the faults of one pair, at most `limit`, and add to the report."""
    every = faults(pair)
    if limit is not None and "slow" in pair.settings.needs:
        limit = min(limit, SLOW_CHOICE)
    chosen = every if limit is None else choose(every, limit)
    keys = {id(m): cache.key(pair, files(pair, tab, m)) for tab, m in chosen}
    known = {key: found for key in keys.values() if (found := cache.get(key))}
    todo = [(tab, mutant) for tab, mutant in chosen if keys[id(mutant)] not in known]
    if todo:
        found, problem = _run(pair, todo, worker)
        if problem:
            report.problems.append(problem)
            print(f"{pair.id}: {problem}", flush=True)
            return
        new = {keys[index]: outcome for index, outcome in found.items()}
        known |= new
        cache.put(new)
    report.possible += len(every)
    results = [Result(pair.id, tab, m, *known[keys[id(m)]]) for tab, m in chosen]
    report.results += results
    left = sum(result.how == "survived" for result in results)
    seconds = sum(result.seconds for result in results)
    print(f"{pair.label}: {len(chosen)} faults, {left} survive ({seconds:.1f} s)", flush=True)


def _run(pair: Pair, todo: list[tuple[str, Mutant]], worker: Worker) -> tuple[dict, str]:
    """{id of a mutant: (how, seconds)}, and why there is none if the pair itself fails."""
    original = files(pair)
    limit = LIMIT
    how, said, seconds = worker.prove(pair, original, limit)
    if how != "survived":  # an earlier fault may have left something in the worker
        worker.stop()
        how, said, seconds = worker.prove(pair, original, limit)
        if how != "survived":
            return {}, f"{pair.id} fails without a fault: {said}"
    limit = min(limit, max(5.0, 5 * seconds) / _patience(pair))  # some faults wait for ever

    def outcome(tab: str, mutant: Mutant) -> tuple[str, float]:
        how, _, seconds = worker.prove(pair, files(pair, tab, mutant), limit)
        return how, round(seconds, 2)

    found = {id(mutant): outcome(tab, mutant) for tab, mutant in todo}
    if worker.prove(pair, original, LIMIT)[0] != "survived":
        # One of the faults broke the worker for those after it: a fresh worker for each one.
        for tab, mutant in todo:
            worker.stop()
            found[id(mutant)] = outcome(tab, mutant)
        worker.stop()
    return found, ""


def selected(pairs: list[Pair], wanted: list[str]) -> list[Pair]:
    """The pairs of the named topics, and the named pairs. Raises ValueError for an unknown name."""
    known = {pair.id for pair in pairs} | {pair.folder.name for pair in pairs}
    if unknown := [name for name in wanted if name not in known]:
        raise ValueError(f"{unknown[0]} is no topic and no pair below snippets/")
    return [p for p in pairs if not wanted or {p.id, p.folder.name} & set(wanted)]


def run(wanted: list[str], *, limit: int | None = CHOICE, workers: int = 2) -> Report:
    """Run faults in the wanted pairs. Prints a line for each pair."""
    report = Report()
    cache = Cache(project() / ".cache" / "mutate.json")
    todo = []
    for pair in selected(find_pairs(project() / "snippets")[0], wanted):
        pair = runnable(pair, gpu="")
        if need := unmet_need(pair, gpu=""):
            print(f"{pair.id}: left out, it {need}", flush=True)
        else:
            todo.append(pair)
    idle: queue.Queue[Worker] = queue.Queue()
    for _ in range(workers):
        idle.put(Worker())

    def one(pair: Pair) -> None:
        worker = idle.get()
        try:
            mutate_pair(pair, limit, cache, worker, report)
        finally:
            idle.put(worker)

    try:
        with ThreadPoolExecutor(workers) as pool:
            for done in [pool.submit(one, pair) for pair in todo]:
                done.result()
    finally:
        while not idle.empty():
            idle.get().stop()
    if not wanted:
        cache.forget_unused()
    report.results.sort(key=lambda result: (result.pair, result.tab))
    return report


# The list of survivors that are explained

ENTRY = {"pair": str, "tab": str, "before": str, "after": str, "why": str}


def explained(path: Path = SURVIVORS) -> tuple[dict[tuple, rows.Row], list[Problem]]:
    """{(pair, tab, lines before, lines after): its row}, and what is wrong with the list."""
    listed, problems = rows.load(path)
    if not isinstance(listed, list | None):
        return {}, [Problem(path, 1, "not a list of faults", "start each one with `- pair:`")]
    found = {}
    for row in listed or []:
        wrong = rows.check(row, path, 1, ENTRY)
        if not wrong:
            key = row["pair"], row["tab"], _flat(row["before"]), _flat(row["after"])
            if key in found:
                wrong = [Problem(path, row.line, "this fault is listed twice", "keep one")]
            found.setdefault(key, row)
        problems += wrong
    return found, problems


def still_survives(
    listed: dict[tuple, rows.Row], pairs: list[Pair], root: Path, path: Path = SURVIVORS
) -> list[Problem]:
    """A problem for each of the listed entries of `path` whose fault is caught now, or is gone.

    Works in fresh folders below `root`, and in this process.
    """
    problems = []
    known = {pair.id: pair for pair in pairs}
    made: dict[str, list] = {}
    for number, ((name, tab, before, after), row) in enumerate(listed.items()):
        line = row.line
        if name not in known:
            problems.append(Problem(path, line, f"{name} is no pair", "take the entry out"))
            continue
        pair = runnable(known[name], gpu="")
        if pair.label not in made:
            made[pair.label] = [(t, m, (_flat(m.before), _flat(m.after))) for t, m in faults(pair)]
        same = [m for t, m, changed in made[pair.label] if (t, *changed) == (tab, before, after)]
        if not same:
            what = f"{name} has no such fault in its {tab} tab: {before!r} for {after!r}"
            mend = "take the entry out, or correct it if the line was rewritten"
            problems.append(Problem(path, line, what, mend))
        for again, mutant in enumerate(same):
            proof = prove_copy(pair, files(pair, tab, mutant), root / f"{number}_{again}", LIMIT)
            if proof.problems:
                said = str(proof.problems[0]).splitlines()[0]
                what = f"{name}: this fault is caught now ({said})"
                problems.append(Problem(path, line, what, "take the entry out"))
    return problems


# What is printed


def table(title: str, groups: dict[str, list[Result]]) -> list[str]:
    """A Markdown table: how the faults of each group were caught."""
    head = [title, "faults", *HOW, "caught", "seconds"]
    lines = ["| " + " | ".join(head) + " |", "|---|" + "--:|" * (len(head) - 1)]
    for name, results in groups.items():
        counts = Counter(result.how for result in results)
        share = f"{_share(results):.1%}"
        seconds = f"{sum(result.seconds for result in results):.0f}"
        cells = [name, len(results), *(counts[how] for how in HOW), share, seconds]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return lines


def _share(results: list[Result]) -> float:
    return sum(r.how != "survived" for r in results) / len(results) if results else 1.0


def summary(report: Report, reasons: dict) -> list[str]:
    """The report as Markdown."""
    results = report.results
    lines = ["# Faults, and what noticed them", ""]
    lines += [f"{len(results)} of {report.possible} possible faults were tried.", ""]
    kinds = {kind: [r for r in results if r.mutant.kind == kind] for kind in KINDS}
    topics = {r.pair.partition("/")[0]: [] for r in results}
    for result in results:
        topics[result.pair.partition("/")[0]].append(result)
    kinds = {kind: found for kind, found in kinds.items() if found}
    lines += table("kind", {**kinds, "**all**": results})
    lines += ["", *table("topic", {**topics, "**all**": results}), ""]
    lines += [f"- {how}: {what}" for how, what in HOW.items()]
    left = [result for result in results if result.how == "survived"]
    if left:
        lines += ["", "## Survivors", ""]
    for result in left:
        row = reasons.get(result.key)
        why = f"explained: {row['why']}" if row else "NOT EXPLAINED"
        lines += [f"{result.pair}, {result.tab}, {result.mutant.kind}: {why}"]
        lines += ["", "```diff", result.mutant.diff, "```", ""]
    lines += [*report.problems]
    return lines


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m sidebyside.mutate", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("wanted", nargs="*", help="topics and pairs; all of them if none is named")
    parser.add_argument("--all", action="store_true", help=f"every fault, not {CHOICE} a pair")
    parser.add_argument("--workers", type=int, default=2, help="processes (2)")
    parser.add_argument("--report", type=Path, help="write the report to this file, too")
    options = parser.parse_args(arguments)
    reasons, problems = explained()
    if problems:
        print("\n".join(map(str, problems)), file=sys.stderr)
        return 2
    start = time.perf_counter()
    try:
        report = run(options.wanted, limit=None if options.all else CHOICE, workers=options.workers)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    text = "\n".join(summary(report, reasons))
    print(f"\n{text}\n")
    if options.report:
        options.report.write_text(text + "\n", "utf-8")
    left = [r for r in report.results if r.how == "survived"]
    open_questions = [result for result in left if result.key not in reasons]
    share = _share(report.results)
    print(f"{share:.1%} of {len(report.results)} faults were caught", end="")
    print(f" ({LEAST:.0%} of all must be)", end="")
    print(f"; {len(left)} survive, {len(open_questions)} of them unexplained.")
    print(f"This run took {time.perf_counter() - start:.0f} s.")
    if open_questions:
        print(f"Mend the pair so that it compares more, or explain the fault in {SURVIVORS.name}.")
    too_few = share < LEAST and not options.wanted  # a few pairs have too few faults to judge by
    return int(bool(open_questions or report.problems) or too_few)


if __name__ == "__main__":
    sys.exit(main())
