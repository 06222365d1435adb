"""Run one tab as a reader would, and watch it: what it prints, what it ends with, what it breaks.

`run_tab` runs a tab in this process, which saves seconds of imports; `alone.run_alone` runs it in
one of its own.
"""

import ast
import contextlib
import ctypes
import linecache
import logging
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy
import pytest_examples.run_code
from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig

from sidebyside.output import Recorder, current_line
from sidebyside.pairs import Problem, read

# On Python 3.11 pytest-examples rewrites a traceback by calling into CPython and brings the whole
# session down. Our tabs run from their own files, so Python's own traceback is right already.
pytest_examples.run_code.create_example_traceback = lambda *_: None

LIMIT = 120.0
"""Seconds a tab may take. It takes a few, but a minute where others use the machine, too, and a
verdict must not depend on that. A pair that needs more says NEEDS = {"slow"}."""

IMPORTS = 60.0
"""Seconds, beyond its own limit, that a process may take to import the frameworks."""

LEGACY = re.compile(r"deprecat|legacy|obsolete|will be removed", re.IGNORECASE)
"""What a framework logs, instead of warning, when a call has had its day."""


ENVIRONMENT = {
    "TF_CPP_MIN_LOG_LEVEL": "3",  # no start-up messages
    "OMP_NUM_THREADS": "1",  # on busy cores, threads that wait for each other take half a minute
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # leave PyTorch some of the GPU's memory
    "XLA_PYTHON_CLIENT_PREALLOCATE": "false",  # and JAX the same
    "NVIDIA_TF32_OVERRIDE": "0",  # products in full float32 on a GPU, as on a CPU
}
"""What a run sets where the machine does not say otherwise."""

OTHER_PROCESSOR = {
    "ATEN_CPU_CAPABILITY": "default",
    "ONEDNN_MAX_CPU_ISA": "SSE41",
    "MKL_CBWR": "COMPATIBLE",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "XLA_FLAGS": "--xla_cpu_max_isa=SSE4_2",
}
"""Makes the frameworks compute as an old processor would: other last digits, the same program."""


FRAMEWORKS = (
    *("torch", "torchvision", "tensorflow", "keras"),
    *("jax", "jaxlib", "flax", "optax", "orbax"),
)


@dataclass
class Run:
    """What one run of a tab left: its final public names, its output, and what went wrong."""

    names: dict[str, object] = field(default_factory=dict)
    chunks: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seconds: float = 0.0


def preload() -> None:
    """Import the frameworks once, quietly, so that no pair pays for it or is blamed for it."""
    os.environ |= ENVIRONMENT | os.environ | {"KERAS_BACKEND": "tensorflow"}
    # Triton (part of PyTorch's CUDA builds) crashes the interpreter when it comes after TensorFlow.
    third = ("jax", "optax", "flax.nnx", "orbax.checkpoint")
    for framework in ("torch", "triton", "tensorflow", "keras", *third):
        with contextlib.suppress(ImportError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = __import__(framework)
            if framework == "torch":
                # A CUDA build without a driver may say so in the first backward pass of a process.
                module.ones((), requires_grad=True).backward()


def run_tab(
    path: Path, folder: Path, *, seed: int = 0, limit: float = LIMIT, used: bool = True
) -> Run:
    """Run the tab at `path` in this process, with `folder` as its (empty) working folder.

    Where no other tab has `used` the process, the frameworks stay as they were imported. Whatever
    goes wrong is returned as problems with the line that caused it; only an interrupt by the user
    is raised.
    """
    run = Run()
    example = CodeExample.create(read(path), path=path, prefix="py")
    recorder = Recorder(path)
    main = sys.modules["__main__"]
    random.seed(seed)
    numpy.random.seed(seed)
    if used:
        _fresh(seed)
    beside = set(path.parent.iterdir())
    start = time.perf_counter()
    try:
        with (
            restored(folder),
            _watched(path, run.problems),
            contextlib.redirect_stdout(recorder),
            time_limit(limit),
        ):
            _, names = pytest_examples.run_code.run_code(
                example=example,
                python_file=path,
                loader=None,
                config=ExamplesConfig(),
                enable_print_mock=False,
                print_callback=None,
                include_print=None,
                module_globals={"__spec__": None},  # as in a script: else no process can be spawned
                call=None,
            )
            run.names = {k: v for k, v in names.items() if not k.startswith("_")}
    except OutOfTime as error:
        run.problems.append(too_slow(path, line_of(path, error), limit))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # SystemExit and what pytest.skip raises, too
        if time.perf_counter() - start >= limit:  # a framework wrapped our interrupt in its own
            run.problems.append(too_slow(path, line_of(path, error), limit))
        elif not any("network access" in problem.what for problem in run.problems):
            run.problems.append(_raised(path, error))
    finally:
        sys.modules["__main__"] = main
    run.seconds = time.perf_counter() - start
    run.chunks = recorder.chunks
    if (0, "KeyboardInterrupt in example") in run.chunks:  # pytest-examples prints and goes on
        raise KeyboardInterrupt
    left = [*folder.rglob("*"), *(set(path.parent.iterdir()) - beside)]
    run.problems = list(dict.fromkeys([*run.problems, *_left_behind(path, folder, left)]))
    return run


def run_as_reader(path: Path, folder: Path, *, limit: float = LIMIT) -> tuple[str, Problem | None]:
    """`python file.py` in an empty folder: what it prints, and a problem if it fails.

    It runs as on an old processor, so that a printed digit which hangs on the processor shows.
    """
    command = [sys.executable, str(path)]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment() | OTHER_PROCESSOR,
            capture_output=True,
            text=True,
            timeout=limit + IMPORTS,
        )
    except subprocess.TimeoutExpired:
        what = f"`python {path.name}` is still running after {limit:g} s"
        return "", Problem(path, 1, what, "make the program smaller")
    if done.returncode:
        last = (done.stderr.strip() or "no message").splitlines()[-1]
        line = re.findall(rf'File "{re.escape(str(path))}", line (\d+)', done.stderr)
        what = f"`python {path.name}` ends with status {done.returncode}: {last}"
        mend = "make it run alone, without anything the tests set up"
        return done.stdout, Problem(path, int(line[-1]) if line else 1, what, mend)
    return done.stdout, None


def environment() -> dict[str, str]:
    """The reader's environment: no Keras backend chosen."""
    kept = {name: value for name, value in os.environ.items() if name != "KERAS_BACKEND"}
    return ENVIRONMENT | kept | {"PYTHONDONTWRITEBYTECODE": "1"}


def _fresh(seed: int) -> None:
    """Give the next tab what a new interpreter would: seeds, names and settings untouched.

    Only frameworks that are already imported have something to reset.
    """
    numpy.set_printoptions(**_printoptions())
    numpy.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
    if torch := sys.modules.get("torch"):
        torch.manual_seed(seed)
        torch.set_default_dtype(torch.float32)
        torch.set_default_device(None)
        torch.set_grad_enabled(True)
        torch.autograd.set_detect_anomaly(False)
        torch.set_float32_matmul_precision("highest")
        if torch.are_deterministic_algorithms_enabled():  # turning it off imports the compiler
            torch.use_deterministic_algorithms(False)
        torch.set_printoptions(profile="default")
        torch.set_warn_always(True)  # else only the first tab that earns a warning would see it
    if tensorflow := sys.modules.get("tensorflow"):
        tensorflow.config.run_functions_eagerly(False)
        tensorflow.random.set_seed(seed)
        # TensorFlow logs each deprecation once a process: forget those logged for other tabs.
        from tensorflow.python.util import deprecation

        deprecation._PRINTED_WARNING.clear()
    if (keras := sys.modules.get("keras")) and hasattr(keras, "utils"):
        keras.utils.clear_session(free_memory=False)
        keras.config.set_dtype_policy("float32")
        keras.config.set_floatx("float32")
        keras.config.set_epsilon(1e-7)
        keras.config.set_image_data_format("channels_last")
        keras.utils.set_random_seed(seed)
    if jax := sys.modules.get("jax"):  # has no global seed
        for name, value in _settings(jax).items():
            if jax.config.values[name] != value:
                jax.config.update(name, value)


def _settings(jax, first: dict = {}) -> dict:  # noqa: B006 - remembers the first answer
    if not first:
        first.update(jax.config.values)
    return first


def _printoptions(first: dict = {}) -> dict:  # noqa: B006 - remembers the first answer
    if not first:
        first.update(numpy.get_printoptions())
    return first


@contextlib.contextmanager
def restored(folder: Path) -> Iterator[None]:
    """Work in `folder`; put the folder, the environment and the import path back afterwards."""
    cwd, environment, import_path = os.getcwd(), dict(os.environ), list(sys.path)
    handlers, logging.root.handlers = logging.root.handlers, []
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(cwd)
        logging.root.handlers = handlers
        if dict(os.environ) != environment:
            os.environ.clear()
            os.environ.update(environment)
        sys.path[:] = import_path
        sys.dont_write_bytecode = bytecode


_watching: list[tuple[Path, list[Problem]]] = []
_hooked = False


@contextlib.contextmanager
def _watched(path: Path, problems: list[Problem]) -> Iterator[None]:
    """Report warnings, logged deprecations and network access, even where the tab swallows them."""
    global _hooked
    if not _hooked:
        sys.addaudithook(_audit)
        _hooked = True
    mend = "use the call that replaces it; to show a warning to readers, catch and print it"

    def warned(message, category, filename, *_, **__) -> None:
        old = issubclass(category, DeprecationWarning | FutureWarning)
        if old and not _for_the_reader(filename, path):
            return
        what = f"{category.__name__}: {_first_line(message)}"
        problems.append(Problem(path, current_line(str(path)) or 1, what, mend))

    class Logged(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not _while_imported(path) and LEGACY.search(text := record.getMessage()):
                what = f"{record.name} logs: {' '.join(text.split())[:200]}"
                problems.append(Problem(path, current_line(str(path)) or 1, what, mend))

    handler = Logged(logging.WARNING)
    loggers = [logging.getLogger(name) for name in ("absl", *FRAMEWORKS)]
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", ResourceWarning)  # comes when memory is freed: any line
        warnings.showwarning = warned
        for logger in loggers:
            logger.addHandler(handler)
        _watching.append((path, problems))
        try:
            yield
        finally:
            _watching.pop()
            for logger in loggers:
                logger.removeHandler(handler)


def _while_imported(path: Path) -> bool:
    """Whether a module other than the tab is being imported: nobody who imports it can mend it."""
    frame = sys._getframe(2)
    while frame and frame.f_code.co_filename != str(path):
        if frame.f_code.co_name == "<module>":
            return True
        frame = frame.f_back
    return False


def _for_the_reader(blamed: str, path: Path) -> bool:
    """Whether such a warning is about the tab: it blames the tab, or a framework issues it.

    The others are what Python or NumPy tells the authors of a framework. Nobody who calls the
    framework can mend those, and Python shows them to nobody.
    """
    frame = sys._getframe(1)
    while frame and frame.f_code.co_filename in (__file__, warnings.__file__):
        frame = frame.f_back
    if blamed == str(path) or frame is None:
        return True
    issuer = frame.f_globals.get("__name__", "").partition(".")[0]
    code = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    return issuer in FRAMEWORKS and "warn" in code


def _audit(event: str, arguments: tuple) -> None:
    """Block the network while a tab runs. A hook cannot be removed, so it sleeps in between."""
    if not (_watching and event.startswith("socket.")):
        return
    host = None
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    if isinstance(host, bytes):
        host = host.decode()
    if host and not (host == "localhost" or host.startswith("127.") or host == "::1"):
        path, problems = _watching[-1]
        what = f"network access: the program asks for {host}"
        mend = "use data that comes with a package, such as sklearn.datasets.load_digits"
        problems.append(Problem(path, current_line(str(path)) or 1, what, mend))
        raise OSError(f"the network is blocked while pairs are proven ({host})")


class OutOfTime(BaseException):
    """Not an Exception: a program that catches every Exception is stopped all the same."""


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise OutOfTime in the main thread after `seconds`."""

    def stop(*_) -> None:
        raise OutOfTime

    if hasattr(signal, "setitimer"):
        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    else:  # Windows: stops between two bytecodes, so not inside a sleep
        main = ctypes.c_ulong(threading.main_thread().ident)
        arguments = (main, ctypes.py_object(OutOfTime))
        timer = threading.Timer(seconds, ctypes.pythonapi.PyThreadState_SetAsyncExc, arguments)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _raised(path: Path, error: BaseException) -> Problem:
    """The problem for an exception that a tab did not catch, at the tab's own line."""
    if isinstance(error, SyntaxError) and error.filename == str(path):
        text = (error.text or "").strip()
        return Problem(
            path, error.lineno or 1, f"syntax error: {error.msg}: {text}", "correct the line"
        )
    line = line_of(path, error)
    code = linecache.getline(str(path), line).strip()
    what = f"{type(error).__name__}: {_first_line(error)}\n    in: {code}"
    mend = "correct the program; an error shown to readers is caught and printed"
    return Problem(path, line, what, mend)


def line_of(path: Path, error: BaseException) -> int:
    """The innermost line of the tab in the error's traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 1 for f in reversed(frames) if f.filename == str(path)), 1)


def too_slow(path: Path, line: int, limit: float) -> Problem:
    what = f"still running after {limit:g} s"
    mend = 'make the program smaller, or declare NEEDS = {"slow"} in the check file'
    return Problem(path, line, what, mend)


def _left_behind(path: Path, folder: Path, found: list[Path]) -> list[Problem]:
    """A problem for each of the files that the tab left, at the line that names it."""
    source = read(path).splitlines()
    problems = []
    for left in sorted(p for p in found if p.name != "__pycache__"):
        inside = left.is_relative_to(folder)
        name = left.relative_to(folder if inside else path.parent.parent.parent).as_posix()
        line = next((i for i, text in enumerate(source, 1) if left.name in text), 1)
        mend = "write it to a tempfile.TemporaryDirectory, or delete it at the end"
        problems.append(Problem(path, line, f"the program leaves {name} behind", mend))
    return problems


def _first_line(message: object) -> str:
    text = re.sub(r"\x1b\[[0-9;]*m", "", str(message)).strip()
    first = text.splitlines()[0] if text else "no message"
    if first.endswith(":") or first.startswith("Exception encountered"):  # the cause comes below
        return " ".join(text.split())[-300:]
    return first


def line_that_sets(path: Path, name: str) -> int:
    """The last line of the tab that assigns `name` at top level; 1 if none is found."""
    try:
        waiting: list[ast.AST] = [ast.parse(read(path))]
    except SyntaxError:
        return 1
    last = 1
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            last = max(last, node.lineno)
        waiting += ast.iter_child_nodes(node)
    return last
