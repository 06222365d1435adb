"""What proving costs, measured in one run: `make bench`. Prints ratios; asserts nothing.

    python tests/bench.py --repeats 1      how often each is run (default: 3); the median counts

The ratios are of processor time, so that other work on the machine does not change them.

(a) the suite against a bare `exec` of the same files in one process
(b) the suite against one process per tab
(c) the cost of a pair when the pairs are copied to 200
(d) building the site against building the same pages with plain fences

and the five pairs whose programs took longest in the last recorded run.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from sidebyside import record
from sidebyside.pairs import TABS, find_pairs

PROJECT = Path(__file__).parent.parent
PAIRS = PROJECT / "snippets"

BARE = """
import contextlib, io, os, pathlib, sys, tempfile, types
from sidebyside.pairs import find_pairs
from sidebyside.run import preload
preload()
sys.dont_write_bytecode = True
def run(path, name):
    module = types.ModuleType(name)
    module.__file__ = str(path)
    if name == "__main__":  # where pickle and multiprocessing look
        sys.modules[name] = module
    exec(compile(path.read_text(), path, "exec"), module.__dict__)
    return module.__dict__
for pair in find_pairs(pathlib.Path(sys.argv[1]))[0]:
    os.chdir(tempfile.mkdtemp())
    with contextlib.redirect_stdout(io.StringIO()):
        tabs = {tab: types.SimpleNamespace(**run(p, "__main__")) for tab, p in pair.tabs.items()}
        if pair.settings.has_check:
            check = run(pair.check, "check")["check"]
            wanted = check.__code__.co_varnames[: check.__code__.co_argcount]
            check(**{tab: tabs[tab] for tab in wanted})
"""
"""The files of the pairs, their checks among them, and nothing around them."""


@dataclass
class Cost:
    """Of a command and its children: wall and processor time in seconds, peak memory in MiB."""

    wall: float
    cpu: float
    memory: float

    def __truediv__(self, other: "Cost") -> float:
        return self.cpu / other.cpu


def measure(*command: str | Path, cwd: Path = PROJECT) -> Cost:
    """Run a command. Raises CalledProcessError if it fails."""
    script = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)\n"
        "sys.stderr.buffer.write(done.stderr[-2000:] if done.returncode else b'')\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss)\n"
        "sys.exit(done.returncode)\n"
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, command)],
        cwd=cwd,
        stdout=subprocess.PIPE,
        check=True,
    )
    cpu, memory = map(float, done.stdout.split())
    unit = 1024**2 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes there, KiB elsewhere
    return Cost(time.perf_counter() - start, cpu, memory / unit)


def median(repeats: int, *command: str | Path, cwd: Path = PROJECT) -> Cost:
    runs = [measure(*command, cwd=cwd) for _ in range(repeats)]
    return sorted(runs, key=lambda cost: cost.cpu)[repeats // 2]


def suite(snippets: Path = PAIRS) -> list[str | Path]:
    options = ["-q", "-p", "no:cacheprovider", "--snippets", snippets]
    return [sys.executable, "-m", "pytest", "tests/test_snippets.py", *options]


def row(what: str, cost: Cost, note: str = "") -> None:
    print(
        f"{what:<50}{cost.wall:8.2f} s {cost.cpu:8.2f} s {cost.memory:6.0f} MiB   {note}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeats", type=int, default=3)
    repeats = parser.parse_args().repeats
    # Pairs that run in processes of their own, or of which a tab is skipped here, would blur the
    # ratios.
    with tempfile.TemporaryDirectory(prefix="side by side ") as name:
        folder = Path(name)
        every = find_pairs(PAIRS)[0]
        pairs = [pair for pair in every if not (pair.settings.needs or pair.extra)]
        copied = copy(pairs, folder / "once" / "snippets", len(pairs))
        tabs = sum(len(pair.tabs) for pair in pairs)
        print(f"{len(pairs)} pairs, {tabs} tabs; medians of {repeats} runs")
        print(f"{'':<50}{'wall':>10} {'processor':>10}\n")

        bare = median(repeats, sys.executable, "-c", BARE, copied)
        row("the same files, bare exec in one process", bare)
        all_ = median(repeats, *suite(copied))
        row("the suite", all_, f"(a) {all_ / bare:.2f} times bare exec; goal 1.25")

        few = find_pairs(copied)[0][:20]
        together = median(repeats, *suite(copy(few, folder / "twenty" / "snippets", len(few))))
        row(f"the suite, {len(few)} pairs", together)
        alone = folder / "alone"
        alone.mkdir()
        runs = [measure(sys.executable, path, cwd=alone) for p in few for path in p.tabs.values()]
        apart = Cost(
            sum(r.wall for r in runs), sum(r.cpu for r in runs), max(r.memory for r in runs)
        )
        row(f"the same {len(few)} pairs, one process per tab", apart,
            f"(b) {apart / together:.1f} times the suite; goal 8")  # fmt: skip

        costs = {}
        for count in (20, 100, 200):
            many = copy(few[:1], folder / f"{count}" / "snippets", count)
            costs[count] = median(repeats, *suite(many))
            plain_ = median(repeats, sys.executable, "-c", BARE, many)
            row(f"one pair ({few[0].id}), {count} times", costs[count],
                f"bare exec {plain_.cpu:.2f} s")  # fmt: skip
            costs[count].cpu -= plain_.cpu
        for low, high in ((20, 100), (100, 200)):
            own = 1000 * (costs[high].cpu - costs[low].cpu) / (high - low)
            print(f"{'':<83}(c) {own:.0f} ms a pair, {low} to {high}; goal 60")

        print("\nThe slowest pairs of the last recorded run:")
        entries = record.read(PROJECT / record.NAME)
        ran = {p: e["cpu"] for p, e in entries.items() if e.get("cpu", {}).get("seconds")}
        took = {pair: sum(entry["seconds"].values()) for pair, entry in ran.items()}
        for pair in sorted(took, key=took.get, reverse=True)[:5]:
            print(f"  {pair:<56}{took[pair]:8.2f} s")
        print()

        pages = folder / "pages"
        for kept in ("docs", "theme", "snippets", "pipelines"):
            shutil.copytree(PROJECT / kept, pages / kept)
        for file in ("mkdocs.yml", record.NAME):
            if (PROJECT / file).exists():
                shutil.copy(PROJECT / file, pages)
        if (PROJECT / ".cache/charts").exists():  # charts are drawn once for their content
            shutil.copytree(PROJECT / ".cache/charts", pages / ".cache/charts")
        config = (pages / "mkdocs.yml").read_text("utf-8")  # hooks are named by their place
        config = config.replace("sidebyside/", f"{PROJECT}/sidebyside/")
        (pages / "mkdocs.yml").write_text(config, "utf-8")
        build = [sys.executable, "-m", "mkdocs", "build", "-q", "--no-strict", "-d"]
        with_pairs = median(repeats, *build, folder / "site", cwd=pages)
        row("building the site", with_pairs)
        plain(pages)
        fences = median(repeats, *build, folder / "site", cwd=pages)
        row("the same pages with plain fences", fences,
            f"(d) {with_pairs / fences:.2f} times plain fences; goal 1.3")  # fmt: skip


def copy(pairs: list, target: Path, count: int) -> Path:
    """`count` pairs below `target`, repeating the given ones under numbered names."""
    for number in range(count):
        pair = pairs[number % len(pairs)]
        folder = target / pair.folder.name
        folder.mkdir(parents=True, exist_ok=True)
        for path in pair.files:
            suffix = path.stem.removeprefix(pair.name)
            shutil.copy(path, folder / f"{pair.name}_n{number}{suffix}.py")
    return target


def plain(root: Path) -> None:
    """Turn each `::: pair` into tabs with fences, and leave our extension out."""
    config = root / "mkdocs.yml"
    tabbed = "  - pymdownx.tabbed: { alternate_style: true }\n"
    config.write_text(config.read_text("utf-8").replace("  - sidebyside.pages\n", tabbed), "utf-8")
    pairs = {pair.id: pair for pair in find_pairs(root / "snippets")[0]}
    for page in (root / "docs").rglob("*.md"):
        text = re.sub(r"^::: (?!pair ).*$", "", page.read_text("utf-8"), flags=re.MULTILINE)

        def fences(match: re.Match) -> str:
            parts = []
            for tab, path in pairs[match[1]].tabs.items():
                code = path.read_text("utf-8").replace("\n", "\n    ")
                parts.append(f'=== "{TABS[tab]}"\n\n    ```python\n    {code}\n    ```\n')
            return "\n".join(parts)

        page.write_text(re.sub(r"^::: pair (\S+)$", fences, text, flags=re.MULTILINE), "utf-8")


if __name__ == "__main__":
    main()
