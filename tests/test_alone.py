"""A tab in a process of its own: nothing comes in, nothing is left, and nothing hangs."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from sidebyside import alone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks on Linux only")

WHERE = "import os, sys\n\nhas = 'colorsys' in sys.modules\nparent = os.getppid()\n"
"""Says whether the framework was there before the tab, and of which process it is a fork."""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a program as a PyTorch tab, with a small module in the place of the framework."""
    monkeypatch.setattr(alone, "LOADED", {"pytorch": ("colorsys",)})
    monkeypatch.setattr(alone, "_kept", {})
    tab = tmp_path / "snippets" / "t" / "p_pytorch.py"
    tab.parent.mkdir(parents=True)
    count = iter(range(9))

    def run(source: str, **more):
        tab.write_text(source)
        folder = tmp_path / f"work {next(count)}" / "pytorch"
        folder.mkdir(parents=True)
        return alone.run_alone(tab, folder, **more)

    yield run
    for loaded in alone._kept.values():
        loaded.stop()


def names(run) -> dict:
    assert run.problems == []
    return run.names


def ends(file: Path) -> bool:
    """Whether the process that wrote its number into the file has ended, or does so soon."""
    status = Path("/proc", file.read_text(), "status")
    for _ in range(600):
        try:
            if "State:\tZ" in status.read_text():  # dead, and nobody has asked how it ended
                return True
        except OSError:
            return True
        time.sleep(0.1)
    return False


def test_tabs_are_forks_of_one_process_and_leave_nothing_to_each_other(run):
    first = names(run(WHERE + "import colorsys\ncolorsys.left = os.left = 1\n"))
    second = names(run(WHERE + "import colorsys\nleft = hasattr(colorsys, 'left')\n"))
    assert first["has"]
    assert first["parent"] == second["parent"] != os.getpid()
    assert not second["left"]


def test_a_tab_that_speaks_of_the_environment_gets_a_new_interpreter(run):
    found = names(run(WHERE + "os.environ['KERAS_BACKEND'] = 'torch'\n"))
    assert not found["has"]
    assert found["parent"] == os.getpid()


def test_a_changed_environment_reaches_the_next_tab(run, monkeypatch):
    program = WHERE + "found = os.getenv('FOUND', 'none')\n"
    before = names(run(program))
    monkeypatch.setenv("FOUND", "it")
    after = names(run(program))
    assert (before["found"], after["found"]) == ("none", "it")
    assert after["has"]


def test_the_last_words_of_a_tab_that_dies_are_told(run):
    (problem,) = run("import os\n\nos.write(2, b'a\\nthe end\\n')\nos._exit(7)\n").problems
    assert "the interpreter ended with status 7: the end" in problem.what
    assert names(run(WHERE))["has"]


def test_a_tab_that_cannot_be_interrupted_is_ended(run, tmp_path, monkeypatch):
    monkeypatch.setattr(alone, "IMPORTS", 3)
    stuck = "import os, signal, time\n\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\n"
    stuck += f"time.sleep(20)\nopen({str(tmp_path / 'outlived')!r}, 'w').close()\n"
    parent = names(run(WHERE))["parent"]
    (problem,) = run(stuck, limit=3).problems
    assert "still running after 3 s" in problem.what
    assert not (tmp_path / "outlived").exists()
    assert names(run(WHERE))["parent"] == parent


def test_a_process_that_was_killed_is_replaced(run):
    parent = names(run(WHERE))["parent"]
    os.kill(parent, signal.SIGKILL)
    alone._kept["pytorch"].process.wait()
    after = names(run(WHERE))
    assert after["parent"] != parent
    assert after["has"]


def test_a_process_that_dies_takes_its_tab_along_and_a_new_interpreter_runs_it(run, tmp_path):
    program = WHERE + "import time\n\nif has:\n    os.kill(parent, 9)\n    time.sleep(20)\n"
    program += f"    open({str(tmp_path / 'outlived')!r}, 'w').close()\n"
    assert not names(run(program))["has"]
    assert not (tmp_path / "outlived").exists()


def test_an_interrupt_ends_the_tab(run, tmp_path):
    def interrupt(*_):
        raise KeyboardInterrupt

    program = "import os, signal, time\n\n"
    program += f"open({str(tmp_path / 'number')!r}, 'w').write(str(os.getpid()))\n"
    program += f"os.kill({os.getpid()}, signal.SIGALRM)\ntime.sleep(600)\n"
    names(run(WHERE))  # so that the process is there
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with pytest.raises(KeyboardInterrupt):
            run(program)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert ends(tmp_path / "number")
    assert names(run(WHERE))["has"]
