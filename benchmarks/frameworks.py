"""How long the same work takes in each framework, and in each way of calling it.

    python benchmarks/frameworks.py                                    measure what is installed
    python benchmarks/frameworks.py --framework torch --out gpu.json   one framework, another file

Needs NumPy, scikit-learn, pytest-benchmark and at least one framework; none of this guide's code
and no network. What is measured stands in `torch_ways.py`, `tensorflow_ways.py` and
`shared_ways.py`: pytest-benchmark calibrates, warms up, repeats and keeps the statistics. This file
only starts one process for each framework, several times in turn, and joins what they measured:
both frameworks in one process would share threads, and that changes the ranking.

The result names the processor, its cores, its memory, the accelerator and the versions, and nothing
else of the machine. `docs/benchmarks.md` shows every file in `docs/evidence/benchmarks`.
"""

import argparse
import datetime
import importlib.util
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / "docs" / "evidence" / "benchmarks"
FRAMEWORKS = {"torch": "PyTorch", "tensorflow": "TensorFlow"}
PACKAGES = ("torch", "tensorflow", "keras", "numpy", "pytest-benchmark")
SHARED = "shared"
"""Both frameworks in one process, to see what that does; only where both are there."""


class Failures:
    """What could not be measured, and why: a plugin of the test run."""

    def __init__(self):
        self.found: list[dict] = []

    def pytest_runtest_logreport(self, report) -> None:
        if report.failed:
            group, _, way = report.nodeid.partition("[")[2].rstrip("]").partition("-")
            lines = str(report.longrepr).strip().splitlines()
            errors = [line[1:].strip() for line in lines if line.startswith("E ")]
            why = (errors or lines[-1:] or ["it failed"])[0]
            # A message may name a folder of this machine, which is nobody's business.
            why = re.sub(r"(/[\w.@+-]+){2,}", "…", why)[:200]
            self.found.append({"group": group, "way": way, "why": why})


def measure(framework: str, target: Path, quick: bool) -> int:
    """Run the benchmarks of one framework in this process; write what they measured."""
    import pytest

    raw, failures = target.with_suffix(".raw"), Failures()
    options = ["-c", str(HERE / "pytest.ini"), "--rootdir", str(HERE), "-q", "--tb=short"]
    for plugin in ("randomly", "cacheprovider", "xdist", "examples"):
        options += ["-p", f"no:{plugin}"]
    options += [f"--benchmark-json={raw}", "--benchmark-disable-gc", "--benchmark-warmup=on"]
    options += ["--benchmark-max-time=0.05" if quick else "--benchmark-max-time=1"]
    options += ["--benchmark-min-rounds=2" if quick else "--benchmark-min-rounds=9"]
    code = pytest.main([*options, str(HERE / f"{framework}_ways.py")], plugins=[failures])
    found = []
    for bench in json.loads(raw.read_text("utf-8"))["benchmarks"] if raw.exists() else []:
        stats = bench["stats"]
        kept = {key: stats[key] for key in ("median", "q1", "q3", "rounds")}
        found.append(bench["params"] | kept | {"accelerator": bench["extra_info"]["accelerator"]})
    target.write_text(json.dumps({"found": found, "failed": failures.found}), "utf-8")
    return 0 if code in (0, 1) else int(code)


def start(framework: str, threads: int, quick: bool) -> dict:
    """Measure one framework in a new process whose threads are pinned. Raises RuntimeError."""
    names = ("OMP", "MKL", "OPENBLAS", "TF_INTRAOP", "TF_INTEROP")
    limits = {f"{name}_NUM_THREADS": str(threads) for name in names}
    more = {"TF_CPP_MIN_LOG_LEVEL": "3", "TORCHINDUCTOR_FORCE_DISABLE_CACHES": "1"}
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.json"
        command = [sys.executable, __file__, "--measure", framework, "--out", str(target)]
        done = subprocess.run(
            command + ["--quick"] * quick,
            env=os.environ | limits | more | {"BENCH_THREADS": str(threads)},
            stdout=sys.stderr,
        )
        if done.returncode or not target.exists():
            raise RuntimeError(f"measuring {framework} ended with exit status {done.returncode}")
        return json.loads(target.read_text("utf-8"))


def joined(processes: list[dict], framework: str) -> tuple[list[dict], list[dict]]:
    """What several processes measured, as one: the median of their medians, the widest spread."""
    runs: dict[tuple[str, str], list[dict]] = {}
    failed: dict[tuple[str, str], str] = {}
    for process in processes:
        for run in process["found"]:
            runs.setdefault((run["group"], run["way"]), []).append(run)
        for failure in process["failed"]:
            failed[failure["group"], failure["way"]] = failure["why"]
    results = [
        {
            "group": group,
            "framework": framework,
            "way": way,
            "median": statistics.median(run["median"] for run in some),
            "low": min(run["q1"] for run in some),
            "high": max(run["q3"] for run in some),
            "rounds": sum(run["rounds"] for run in some),
            "processes": len(some),
        }
        for (group, way), some in runs.items()
    ]
    missing = [
        {"group": group, "framework": framework, "way": way, "why": why}
        for (group, way), why in failed.items()
        if (group, way) not in runs
    ]
    return results, missing


def machine() -> dict:
    """What kind of machine this is; nothing that tells whose."""
    try:
        import cpuinfo2 as cpuinfo  # comes with pytest-benchmark, under one of two names
    except ImportError:
        try:
            import cpuinfo
        except ImportError:
            cpuinfo = None
    brand = cpuinfo.get_cpu_info().get("brand_raw", "") if cpuinfo else ""
    memory = None
    if hasattr(os, "sysconf"):
        memory = round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    return {
        "cpu": brand or platform.machine(),
        "cores": os.cpu_count(),
        "memory_gib": memory,
        "system": platform.system(),
    }


def priority() -> str:
    """Whether the system lets other programs interrupt this one, as it usually does."""
    kinds = {getattr(os, "SCHED_FIFO", None), getattr(os, "SCHED_RR", None)}
    ask = getattr(os, "sched_getscheduler", None)
    return "real time" if ask and ask(0) in kinds else "usual"


def name_of(found: dict) -> str:
    """The name of the file: the accelerator if there is one, else the processor and its cores."""
    about = found["machine"]
    words = about["accelerator"] or f"{about['cpu']} {about['cores']} cores"
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") + ".json"


def quiet(minutes: float) -> float | None:
    """Wait until nothing else runs here, so many minutes at most; the load that is left."""
    if not hasattr(os, "getloadavg"):
        return None
    end = time.monotonic() + 60 * minutes
    while (load := os.getloadavg()[0]) > QUIET and time.monotonic() < end:
        time.sleep(5)
    return load


QUIET = 0.7
"""Programs that run on average while nothing else does: our own last one still counts."""


def run(asked: list[str], threads: int, repeats: int, quick: bool, wait: float = 0) -> dict:
    """Measure every framework that is asked for and installed."""
    missing = {name: "it was not asked for" for name in FRAMEWORKS if name not in asked}
    for name in asked:
        if importlib.util.find_spec(name) is None:
            missing[name] = "it is not installed on this machine"
    here = [name for name in asked if name not in missing]
    if not here:
        raise RuntimeError("none of the frameworks is installed")
    loads = []
    kinds = [*here, SHARED] if len(here) == len(FRAMEWORKS) else here
    processes: dict[str, list[dict]] = {kind: [] for kind in kinds}
    for number in range(repeats):
        for kind in kinds:
            loads.append(quiet(wait))
            print(f"==> {kind}, process {number + 1} of {repeats}", file=sys.stderr, flush=True)
            processes[kind].append(start(kind, threads, quick))
    results, failed = [], []
    for kind in kinds:
        more, wrong = joined(processes[kind], "torch" if kind == SHARED else kind)
        results += more
        failed += wrong
    devices = {r["accelerator"] for some in processes.values() for p in some for r in p["found"]}
    versions = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return {
        "format": 1,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "machine": machine() | {"accelerator": " and ".join(sorted(devices - {""}))},
        "threads": threads,
        "priority": priority(),
        "busy": None if None in loads else max(loads),
        "versions": versions,
        "missing": missing,
        "failed": failed,
        "results": results,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--framework", action="append", choices=FRAMEWORKS, help="default: both")
    parser.add_argument("--out", type=Path, help="the file to write; its default names the machine")
    parser.add_argument("--threads", type=int, default=1, help="of each framework (default: 1)")
    parser.add_argument("--repeats", type=int, default=3, help="processes of each (default: 3)")
    parser.add_argument(
        "--wait", type=float, default=2, help="minutes for a quiet moment, each time"
    )
    parser.add_argument("--quick", action="store_true", help="only see that it runs")
    parser.add_argument("--measure", choices=[*FRAMEWORKS, SHARED], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        return measure(options.measure, options.out, options.quick)
    for package in ("numpy", "sklearn", "pytest_benchmark"):
        if importlib.util.find_spec(package) is None:
            print(f"{package} is not installed; see requirements.txt", file=sys.stderr)
            return 1
    asked = options.framework or list(FRAMEWORKS)
    try:
        found = run(asked, options.threads, options.repeats, options.quick, options.wait)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    target = options.out or FOLDER / name_of(found)
    target.parent.mkdir(parents=True, exist_ok=True)
    whole = target.with_suffix(".tmp")  # a file half written would be worse than an old one
    whole.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    whole.replace(target)
    print(f"{target.name}: {len(found['results'])} results, {len(found['failed'])} failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
