"""Run a tab in a process of its own.

Nearly all of the time of such a run goes into the import of a framework. So, on Linux, one process
for each framework imports it, does nothing else, and runs every tab that it is asked for in a fork
of itself. Elsewhere, and for a tab that a loaded framework would disturb, a new interpreter starts.
"""

import contextlib
import ctypes
import importlib
import json
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

from sidebyside import compare
from sidebyside.pairs import PROJECT, Problem, read
from sidebyside.run import IMPORTS, LIMIT, Run, environment, run_tab, too_slow

LOADED = {"pytorch": ("torch", "torch._dynamo"), "tensorflow": ("tensorflow", "keras")}
"""What the process of a tab's kind imports. Any other tab gets a new interpreter."""


def run_alone(path: Path, folder: Path, *, seed: int = 0, limit: float = LIMIT) -> Run:
    """Run the tab in a process of its own. Its comparable names come back, the others do not."""
    answer = folder.parent / f"{folder.name}.pickle"
    wait = limit + IMPORTS  # its own limit comes first, unless it is stuck outside Python
    request = [str(path), str(folder), str(answer), seed, limit, wait]
    kind = path.stem.rpartition("_")[2]
    forks = sys.platform == "linux" and kind in LOADED
    if forks and "os.environ" not in read(path):  # which may choose what an import does
        status, said = _loaded(kind).run(request)
    else:
        status, said = _in_a_new_interpreter(request)
    if status is None:
        return Run(problems=[too_slow(path, 1, limit)])
    if answer.exists():
        return pickle.loads(answer.read_bytes())
    last = (said.strip() or "no message").splitlines()[-1]
    what = f"the interpreter ended with status {status}: {last}"
    return Run(problems=[Problem(path, 1, what, "run the file alone to see why")])


def _in_a_new_interpreter(request: list) -> tuple[int | None, str]:
    """Its exit status, None if it took too long, and what it wrote to stderr."""
    command = [sys.executable, "-m", "sidebyside.alone", json.dumps(request)]
    quiet = {"capture_output": True, "text": True, "timeout": request[-1]}
    try:
        done = subprocess.run(command, cwd=PROJECT, env=environment(), **quiet)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stderr


class Loaded:
    """A process that has the framework of one kind of tab loaded, and forks for each tab."""

    def __init__(self, kind: str):
        self.environment = environment()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sidebyside.alone", "--loaded", *LOADED[kind]],
            cwd=PROJECT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def run(self, request: list) -> tuple[int | None, str]:
        """As `_in_a_new_interpreter` does."""
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            return tuple(json.loads(self.process.stdout.readline()))
        except (OSError, ValueError):  # it is gone; a new interpreter says why
            self.stop()
            return _in_a_new_interpreter(request)
        except BaseException:  # an interrupt: nothing goes on behind it
            self.stop()
            raise

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


_kept: dict[str, Loaded] = {}


def _loaded(kind: str) -> Loaded:
    """The process for a kind of tab: a new one if it has ended, or the environment has changed."""
    kept = _kept.get(kind)
    if kept and (kept.process.poll() is not None or kept.environment != environment()):
        _kept.pop(kind).stop()
    if kind not in _kept:
        _kept[kind] = Loaded(kind)
    return _kept[kind]


def _serve(frameworks: list[str]) -> None:
    """Answer each line with the exit status of its tab, null if it took too long, and its stderr.

    Nothing is computed here: what a framework starts for that, threads or CUDA, survives no fork.
    """
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in range(3):  # neither the frameworks nor a tab may write between the answers
        os.dup2(nowhere, number)
    for framework in frameworks:
        importlib.import_module(framework)
    fork = multiprocessing.get_context("fork")
    for line in requests:
        request = json.loads(line)
        said = Path(request[2]).with_suffix(".stderr")
        process = fork.Process(target=_forked, args=(request, said))
        process.start()
        process.join(request[-1])
        status = process.exitcode
        process.kill()
        process.join()
        json.dump([status, said.read_text("utf-8", "replace") if said.exists() else ""], answers)
        print(file=answers, flush=True)


def _forked(request: list, said: Path) -> None:
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: ends with the process it is of
    with said.open("w") as file:
        os.dup2(file.fileno(), 2)
    _answer(request)


def _answer(request: list) -> None:
    """The other end of `run_alone`."""
    path, folder, answer = map(Path, request[:3])
    run = run_tab(path, folder, seed=request[3], limit=request[4], used=False)
    values = {k: v for k, v in run.names.items() if not isinstance(v, compare.NO_VALUE)}
    run.names = {name: compare.plain(value) for name, value in values.items()}
    answer.write_bytes(pickle.dumps(run))


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):  # the process that asked says it
        if sys.argv[1] == "--loaded":
            _serve(sys.argv[2:])
        else:
            _answer(json.loads(sys.argv[1]))
