"""What stops halfway: an interrupt, a full disk, two runs at once, a folder that is not ours.

The next run works, or says what to do. A record is never half written, and never believed when it
is stale.
"""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from sidebyside import record
from sidebyside.chart import line_chart
from sidebyside.kept import kept
from sidebyside.pairs import find_pairs

PROJECT = Path(__file__).parent.parent
CODE = "x = {n}\nprint(x)\n#> {n}\n"


@pytest.fixture(autouse=True)
def heeds_interrupts():
    """What is started in the background ignores Ctrl-C, and so would all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def tree(root: Path, count: int = 2) -> Path:
    """A project of small pairs that need neither framework."""
    for n in range(count):
        for tab in ("pytorch", "tensorflow"):
            path = root / f"snippets/t/p{n}_{tab}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(CODE.format(n=n))
    return root


def prove(root: Path, *options: str, wrap: tuple[str, ...] = (), **more) -> subprocess.Popen:
    """`pytest tests/test_snippets.py` on that project."""
    command = [*wrap, sys.executable, "-m", "pytest", "tests/test_snippets.py", "-q"]
    command += ["-p", "no:cacheprovider", "--snippets", str(root / "snippets"), *options]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=PROJECT, stdout=pipe, stderr=pipe, text=True, **more)


def entry(pair, **changes) -> dict:
    """What a run that proved a pair writes down."""
    found = {
        "hash": pair.hash,
        "proven_by": record.proven_by(),
        "versions": record.versions(),
        "gpu": "",
        "skipped": "",
    }
    return found | {"problems": [], "difference": {"x": 0.0}, "differs": {}} | changes


# --- the record -----------------------------------------------------------------------------------


def test_a_record_cut_short_anywhere_is_no_record(tmp_path):
    pairs, _ = find_pairs(tree(tmp_path) / "snippets")
    path = tmp_path / record.NAME
    record.write(path, {pair.id: {"cpu": entry(pair)} for pair in pairs}, pairs)
    text = path.read_text()
    for length in range(len(text.rstrip())):
        path.write_text(text[:length])
        with pytest.raises(ValueError, match=r"not a record .*; delete it and run the pairs"):
            record.read(path)
    record.write(path, {pair.id: {"cpu": entry(pair)} for pair in pairs}, pairs)
    assert path.read_text() == text


WRITER = """
import sys
from pathlib import Path
from sidebyside import record
from sidebyside.pairs import find_pairs

root = Path(sys.argv[1])
pairs, _ = find_pairs(root / "snippets")
entry = {"hash": "h", "versions": {}, "skipped": "", "values": list(range(20_000))}
print("ready", flush=True)
number = 0
while True:
    number += 1
    found = {pair.id: {"cpu": entry | {"number": number}} for pair in pairs}
    record.write(root / record.NAME, found, pairs)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX")
def test_a_run_killed_at_any_moment_leaves_a_whole_record(tmp_path):
    tree(tmp_path)
    wait = random.Random(0)
    for _ in range(10):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], cwd=PROJECT, stdout=subprocess.PIPE
        )
        writer.stdout.readline()
        time.sleep(wait.uniform(0.05, 0.3))
        writer.kill()
        writer.communicate()
        found = record.read(tmp_path / record.NAME)
        numbers = {devices["cpu"]["number"] for devices in found.values()}
        assert len(numbers) <= 1  # both pairs are of one write
    pairs, _ = find_pairs(tmp_path / "snippets")
    record.write(tmp_path / record.NAME, {pairs[0].id: {"cpu": entry(pairs[0])}}, pairs)
    assert record.state(pairs[0], record.read(tmp_path / record.NAME))[0] == "verified"
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize(
    ("number", "mend"),
    [
        (errno.ENOSPC, "make room on the disk"),
        (errno.EROFS, "copy the project to a place where you may write"),
        (errno.EACCES, "run it as the owner of the folder"),
        (errno.EIO, "see that this file can be written"),
    ],
)
def test_what_stops_the_writing_is_said_and_the_old_record_stays(
    number, mend, tmp_path, monkeypatch
):
    pairs, _ = find_pairs(tree(tmp_path) / "snippets")
    path = tmp_path / record.NAME
    record.write(path, {pairs[0].id: {"cpu": entry(pairs[0])}}, pairs)
    before = path.read_text()

    def fail(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(record.Unwritten) as caught:
        record.write(path, {pairs[1].id: {"cpu": entry(pairs[1])}}, pairs)
    assert os.strerror(number) in str(caught.value) and mend in str(caught.value)
    assert path.read_text() == before and not path.with_suffix(".tmp").exists()


def test_a_run_that_waits_in_vain_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(record, "WAIT", 0.05)
    path = tmp_path / record.NAME
    with (
        record.FileLock(path.with_suffix(".lock")),
        pytest.raises(record.Unwritten, match=r"another run has been writing it for 0\.05 s"),
    ):
        record.write(path, {}, [])


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ("a tab", "its files changed"),
        ("the check", "its files changed"),
        ("torch", "the last run had torch 0.0.1"),
        ("numpy", "the last run had numpy 0.0.1"),
        ("the code that compares", "the code that compares changed"),
        ("nothing", ""),
    ],
)
def test_a_stale_record_is_never_believed(changed, says, tmp_path, monkeypatch):
    root = tree(tmp_path)
    pairs, _ = find_pairs(root / "snippets")
    path = root / record.NAME
    versions = record.versions()
    if changed in versions:
        versions = versions | {changed: "0.0.1"}
    if changed == "the code that compares":
        monkeypatch.setattr(record, "proven_by", lambda: "another")
    found = entry(pairs[0], versions=versions)
    monkeypatch.undo()
    record.write(path, {pairs[0].id: {"cpu": found}}, pairs)
    if changed == "a tab":
        (root / "snippets/t/p0_pytorch.py").write_text(CODE.format(n=0) + "\n")
    if changed == "the check":
        (root / "snippets/t/p0_check.py").write_text("TOLERANCE = 1e-6\n")
    pair = find_pairs(root / "snippets")[0][0]
    state, why = record.state(pair, record.read(path))
    assert says in why
    assert state == ("unchecked" if says else "verified")
    told = record.verify(root / "snippets", record.read(path))
    assert any(line.startswith(pair.id) for line in told) == bool(says)


def test_what_compares_belongs_to_a_verdict(tmp_path, monkeypatch):
    """A changed tolerance in `compare.py` makes every entry stale."""
    for name in record.PROVERS:
        shutil.copy(PROJECT / "sidebyside" / f"{name}.py", tmp_path)
    monkeypatch.setattr(record, "__file__", str(tmp_path / "record.py"))
    of = record.proven_by.__wrapped__
    assert of() == record.proven_by()
    with (tmp_path / "compare.py").open("a") as file:
        file.write("# another\n")
    assert of() != record.proven_by()


# --- whole runs -----------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="resource limits are of POSIX")
def test_a_full_disk_fails_the_run_and_says_what_to_do(tmp_path):
    """A limit on the size of a file stands for the disk: the record is the one large file."""
    import resource

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    root = tree(tmp_path)
    pairs, _ = find_pairs(root / "snippets")
    large = entry(pairs[0], values={"x": {"pytorch": [0.5] * 30_000}})
    record.write(root / record.NAME, {pairs[0].id: {"cpu": large}}, pairs)
    before = (root / record.NAME).read_text()
    run = prove(root, "-k", "p1", preexec_fn=limit)
    out, err = run.communicate(timeout=1800)
    assert run.returncode == 1, out + err
    assert "the record was not written (File too large) and is as before" in out
    assert (root / record.NAME).read_text() == before and not list(root.glob("*.tmp"))


READ_ONLY = (
    ()
    if sys.platform == "win32" or os.geteuid()
    else ("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override")
)
"""Root may write anywhere, until it gives that up."""


@pytest.mark.skipif(
    sys.platform == "win32" or bool(READ_ONLY and not shutil.which("setpriv")),
    reason="needs POSIX and, as root, setpriv",
)
def test_in_a_read_only_folder_it_is_said_what_to_do(tmp_path):
    root = tree(tmp_path / "project")
    root.chmod(0o555)
    code = "import sys; from pathlib import Path; from sidebyside import record\n"
    code += "try: record.write(Path(sys.argv[1]), {}, [])\nexcept record.Unwritten as e: print(e)"
    command = [*READ_ONLY, sys.executable, "-c", code, str(root / record.NAME)]
    try:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=1800)
    finally:
        root.chmod(0o755)
    assert "the record was not written (Permission denied)" in done.stdout, done.stderr
    assert "copy the project to a place of yours" in done.stdout
    assert not (root / record.NAME).exists()


ONE_PAIR = """
import sys
from pathlib import Path
from sidebyside import record
from sidebyside.pairs import find_pairs

root, number = Path(sys.argv[1]), int(sys.argv[2])
record.WAIT = 1800  # turns may be slow
pairs, _ = find_pairs(root / "snippets")
mine, path = pairs[number], root / record.NAME
entry = {"hash": "h", "versions": {}, "skipped": "", "values": list(range(2000))}
print("ready", flush=True)
sys.stdin.readline()
for turn in range(100):
    before = record.read(path).get(mine.id, {"cpu": {"turn": -1}})["cpu"]["turn"]
    assert before == turn - 1, f"turn {turn - 1} was lost: {before}"
    record.write(path, {mine.id: {"cpu": entry | {"turn": turn}}}, pairs)
"""


def test_two_runs_at_once_lose_nothing(tmp_path):
    root = tree(tmp_path)
    pipe = subprocess.PIPE
    both = [
        subprocess.Popen(
            [sys.executable, "-c", ONE_PAIR, str(root), str(n)],
            cwd=PROJECT,
            stdin=pipe,
            stdout=pipe,
        )
        for n in range(2)
    ]
    for run in both:
        run.stdout.readline()
    for run in both:
        run.stdin.write(b"go\n")
        run.stdin.flush()
    for run in both:
        run.communicate(timeout=1800)
    assert [run.returncode for run in both] == [0, 0]
    assert [*record.read(root / record.NAME)] == ["t/p0", "t/p1"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_an_interrupted_run_leaves_what_the_next_one_needs(tmp_path):
    """The pair that was running is not on record; what had been proven before still is."""
    root = tree(tmp_path)
    pairs, _ = find_pairs(root / "snippets")
    record.write(root / record.NAME, {pairs[0].id: {"cpu": entry(pairs[0])}}, pairs)
    before = record.read(root / record.NAME)
    started = tmp_path / "started"
    slow = f"import pathlib, time\npathlib.Path({str(started)!r}).touch()\ntime.sleep(20)\nx = 1\n"
    (root / "snippets/t/p1_pytorch.py").write_text(slow)
    run = prove(root, "-k", "p1")
    while not started.exists():
        assert run.poll() is None
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=1800)
    assert run.returncode == 2, out + err
    assert record.read(root / record.NAME) == before
    pairs, _ = find_pairs(root / "snippets")
    assert [record.state(pair, before)[0] for pair in pairs] == ["verified", "unchecked"]


# --- what is kept ---------------------------------------------------------------------------------


def test_what_is_kept_is_whole_or_not_there(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("sidebyside.kept.os.replace", fail)
    assert kept(tmp_path, "a", ".svg", lambda: b"made") == b"made"
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert kept(tmp_path, "a", ".svg", lambda: b"made") == b"made"
    assert kept(tmp_path, "a", ".svg", lambda: b"again") == b"made"
    assert kept(tmp_path, "b", ".svg", lambda: b"other") == b"other"


def test_a_chart_is_drawn_where_nothing_can_be_kept(tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert "<svg" in line_chart({"a": [1.0, 2.0]}, "A caption", tmp_path / "cache")


# --- make -----------------------------------------------------------------------------------------

STUB = """\
#!/bin/sh
# Stands for python: makes an environment, installs, and notes what it was asked for.
echo "$@" >> "{log}"
case "$*" in
  "-m venv .venv") mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
  *"pip install"*) [ ! -e "{fails}" ] ;;
esac
"""


@pytest.fixture
def made(tmp_path):
    """The Makefile in a project where Python is a stub."""
    for name in ("Makefile", "requirements.txt", "pyproject.toml"):
        shutil.copy(PROJECT / name, tmp_path)
    (tmp_path / "snippets").mkdir()
    stub = tmp_path / "stub"
    stub.write_text(STUB.format(log=tmp_path / "log", fails=tmp_path / "fails"))
    stub.chmod(0o755)
    return tmp_path


needs_make = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


def make(root: Path, target: str) -> tuple[int, str]:
    (root / "log").write_text("")
    command = ["make", target, f"PYTHON={root / 'stub'}"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=1800)
    return done.returncode, (root / "log").read_text()


@needs_make
def test_an_installation_that_stopped_halfway_is_done_again(made):
    (made / "fails").touch()
    code, asked = make(made, "pairs")
    assert code != 0 and "pip install" in asked and "pytest" not in asked
    assert (made / ".venv/bin/python").exists() and not (made / ".venv/installed").exists()
    (made / "fails").unlink()
    code, asked = make(made, "pairs")
    assert code == 0 and "pip install" in asked and "pytest tests/test_snippets.py" in asked
    code, asked = make(made, "pairs")
    assert code == 0 and "pip install" not in asked


@needs_make
@pytest.mark.parametrize("without", ["bin", ""])
def test_an_environment_that_lost_its_parts_is_made_again(without, made):
    assert make(made, "pairs")[0] == 0
    shutil.rmtree(made / ".venv" / without)
    code, asked = make(made, "pairs")
    assert code == 0 and "-m venv .venv" in asked and "pip install" in asked


@needs_make
@pytest.mark.parametrize("target", ["serve", "pairs"])
def test_make_interrupted_can_be_started_again(target, made):
    """Ctrl-C reaches make and what it started; the next run starts from where it was."""
    assert make(made, "pairs")[0] == 0
    slow = (made / "stub").read_text() + 'case "$*" in *pytest*) sleep 20 ;; esac\n'
    (made / ".venv/bin/python").write_text(slow)
    (made / "log").write_text("")
    run = subprocess.Popen(
        ["make", target, f"PYTHON={made / 'stub'}"],
        cwd=made,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    while "pytest" not in (made / "log").read_text():
        assert run.poll() is None
        time.sleep(0.05)
    os.killpg(run.pid, signal.SIGINT)
    out, _ = run.communicate(timeout=1800)
    assert run.returncode != 0, out
    assert "mkdocs" not in (made / "log").read_text()
    shutil.copy(made / "stub", made / ".venv/bin/python")
    assert make(made, target)[0] == 0


@needs_make
@pytest.mark.parametrize("target", ["serve", "test", "update"])
def test_make_says_what_to_do_where_nothing_can_be_written(target):
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are for one user only
        folder = Path(name)
        shutil.copy(PROJECT / "Makefile", folder)
        folder.chmod(0o555)
        nobody = {"user": 65534} if os.geteuid() == 0 else {}  # root may write anywhere
        done = subprocess.run(
            ["make", target], cwd=folder, capture_output=True, text=True, **nobody
        )
        folder.chmod(0o755)
    assert done.returncode != 0
    assert "Copy the project to a place of yours" in done.stderr, done.stderr
