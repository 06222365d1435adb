"""Whole runs over small trees of pairs: what the options do, what one pair leaves to the next."""

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from sidebyside import record
from sidebyside.pairs import find_pairs
from sidebyside.prove import not_installed
from sidebyside.run import run_as_reader

PROJECT = Path(__file__).parent.parent


def write(root: Path, files: dict[str, str]) -> Path:
    """A tree with the topic `t`; `name` stands for both required tabs, `name_suffix` for itself."""
    folder = root / "a tree" / "snippets" / "t"
    folder.mkdir(parents=True)
    for name, source in files.items():
        suffixes = [""] if "_" in name else ["_pytorch", "_tensorflow"]
        for suffix in suffixes:
            (folder / f"{name}{suffix}.py").write_text(source)
    return folder


def prove(folder: Path, *options: str) -> tuple[int, str, dict]:
    """Exit status, output and record ({pair: entry}) of a run over the pairs in `folder`."""
    command = [sys.executable, "-m", "pytest", "tests/test_snippets.py", "-p", "no:cacheprovider"]
    command += ["--snippets", str(folder.parent), *options]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=1800)
    path = folder.parent.parent / record.NAME
    entries = json.loads(path.read_text()) if path.exists() else {}
    return done.returncode, done.stdout, {k: next(iter(v.values())) for k, v in entries.items()}


VANDAL = """\
import os, random, warnings
import keras
import numpy as np
import torch

os.environ["LEFT"] = "1"
random.seed(9)
np.set_printoptions(precision=1)
torch.set_default_dtype(torch.float64)
torch.set_grad_enabled(False)
torch.set_printoptions(precision=1)
keras.config.set_floatx("float64")
warnings.simplefilter("ignore")
x = keras.layers.Dense(2).name
"""
VICTIM = """\
import os
import keras
import numpy as np
import torch

print(np.array([0.123456]), torch.tensor([0.123456]))
#> [0.123456] tensor([0.1235])
x = [os.environ.get("LEFT"), str(torch.ones(1).dtype), torch.is_grad_enabled()]
x += [keras.config.floatx(), keras.layers.Dense(2).name, os.listdir()]
print(x)
#> [None, 'torch.float32', True, 'float32', 'dense', []]
"""
BACKEND = """\
import os
os.environ["KERAS_BACKEND"] = "{}"
import keras

backend = keras.backend.backend()
x = keras.ops.ones((2, 3))
model = keras.Sequential()
print(x.shape)
#> {}
"""
BACKEND_CHECK = """\
DIFFERS = {"backend": "chosen before the import"}
NEEDS = {"process"}


def check(pytorch, tensorflow):
    assert pytorch.x.values.sum() == 6
    return {"sum": 6}
"""
TREE = {
    "avandal": VANDAL,
    "mvictim": VICTIM,
    "zvandal": VANDAL,
    "backend_pytorch": BACKEND.format("torch", "torch.Size([2, 3])"),
    "backend_tensorflow": BACKEND.format("tensorflow", "(2, 3)"),
    "backend_check": BACKEND_CHECK,
    "dies": "import os\n\nx = 1\nos._exit(7)\n",
    "dies_check": "NEEDS = {'process'}\n",
    "gpu": "x = 1\n",
    "gpu_check": "NEEDS = {'gpu'}\n",
    "missing": "x = 1\n",
    "missing_check": "NEEDS = {'edge'}\n",
    "model": "import keras\n\nmodel = keras.Sequential()\nx = 1\n",
}


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> tuple[int, str, dict]:
    """One run over TREE. In this order a vandal comes before its victim, and one after."""
    folder = write(tmp_path_factory.mktemp("run"), TREE)
    return prove(folder, "-v", "-p", "no:randomly")


def test_only_what_is_broken_fails(run):
    status, said, entries = run
    failed = {pair for pair, entry in entries.items() if entry.get("problems")}
    assert failed == {"t/dies"}, said
    assert status == 1


def test_one_pair_leaves_nothing_to_the_next(run):
    assert run[2]["t/mvictim"]["problems"] == []


def test_a_process_of_its_own_hands_its_names_back(run):
    entry = run[2]["t/backend"]
    assert entry["values"]["backend"] == {"pytorch": "torch", "tensorflow": "tensorflow"}
    assert entry["difference"] == {"x": 0.0}
    assert entry["measured"] == {"sum": 6.0}


def test_a_process_that_dies_is_one_clear_problem(run):
    assert "dies_pytorch.py:1: the interpreter ended with status 7" in run[1]


def test_verbose_says_what_was_compared_and_what_was_not(run):
    assert "t/model: = x agree (largest difference 0)" in run[1]
    assert "t/model: not compared: model (Sequential, Sequential)" in run[1]
    assert "t/backend: ≠ backend differs on purpose: chosen before the import" in run[1]


def test_a_need_that_is_not_met_is_a_skip_with_its_reason(run, gpu):
    if package := not_installed("edge"):
        reason = f"needs {package}, which is not installed: `make test-edge` installs it"
        assert run[2]["t/missing"]["skipped"] == reason
        assert reason in run[1]
    if not gpu:
        assert run[2]["t/gpu"]["skipped"] == "needs a GPU that both frameworks see"


def test_a_required_gpu_that_is_missing_fails(tmp_path, gpu):
    if gpu:
        pytest.skip("this machine has a GPU: what is tested is a machine without one")
    files = {"gpu": "x = 1\n", "gpu_check": "NEEDS = {'gpu'}\n"}
    folder = write(tmp_path, files)
    status, said, _ = prove(folder, "--require-gpu")
    assert status == 1
    assert "No GPU test passed, and --require-gpu asks for at least one." in said


def test_update_writes_output_and_the_next_run_checks_it(tmp_path):
    """Output that hangs on a seed can be written, and is caught all the same."""
    seeded = "import random\n\nx = 1\nprint(random.random())\n"
    folder = write(tmp_path, {"stale": "x = 2\nprint(x)\n#> 3\n", "seeded": seeded})
    status, said, _ = prove(folder, "--update-examples")
    assert status == 0, said
    assert (folder / "stale_pytorch.py").read_text() == "x = 2\nprint(x)\n#> 2\n"
    status, said, entries = prove(folder)
    assert status == 1
    assert entries["t/stale"]["problems"] == []
    assert "seeded_pytorch.py:4: unseeded randomness" in said


def test_isolated_runs_each_tab_as_a_reader_would(tmp_path):
    source = "import sys\n\nx = 1\nprint('pytest' in sys.modules)\n#> {}\n"
    folder = write(tmp_path, {"alone": source.format(True), "fine": "x = 1\nprint(x)\n#> 1\n"})
    status, said, entries = prove(folder, "--isolated")
    assert status == 1
    assert "alone, this file prints 'False'; with the other pairs, 'True'" in said
    assert entries["t/fine"]["problems"] == []


def test_a_slow_pair_gets_more_time(tmp_path):
    source = "import time\n\ntime.sleep(16)\nx = 1\n"
    folder = write(tmp_path, {"one": source, "two": source, "two_check": "NEEDS = {'slow'}\n"})
    _, said, entries = prove(folder, "--limit", "15")
    assert "one_pytorch.py:3: still running after 15 s" in said
    assert entries["t/two"]["problems"] == []


def test_no_pair_at_all_fails(tmp_path):
    status, said, _ = prove(write(tmp_path, {}))
    assert status == 1
    assert "there is no pair to prove" in said


# --- the record -------------------------------------------------------------------------------


@pytest.fixture
def recorded(tmp_path):
    """A tree of two pairs and the path of its record."""
    folder = write(tmp_path, {"one": "x = 1\n", "two": "x = 1\n"})
    return folder.parent, folder.parent.parent / record.NAME


def entries(snippets: Path, **changes) -> dict:
    found = {}
    for pair in find_pairs(snippets)[0]:
        entry = record.entry(pair, None, "") | {"problems": []} | changes
        found[pair.id] = {"cpu": entry}
    return found


def test_the_record_keeps_what_did_not_run_and_drops_what_is_gone(recorded):
    snippets, path = recorded
    both = entries(snippets)
    record.write(path, both, find_pairs(snippets)[0])
    record.write(path, {"t/one": both["t/one"]}, find_pairs(snippets)[0])
    assert set(record.read(path)) == {"t/one", "t/two"}
    for tab in snippets.rglob("two_*"):
        tab.unlink()
    record.write(path, {}, find_pairs(snippets)[0])
    assert set(record.read(path)) == {"t/one"}


def test_records_of_two_machines_are_joined(recorded, monkeypatch):
    snippets, path = recorded
    both = entries(snippets)
    cpu, gpu = path.with_name("cpu.json"), path.with_name("gpu.json")
    cpu.write_text(json.dumps(both))
    gpu.write_text(json.dumps({pair: {"gpu": entry["cpu"]} for pair, entry in both.items()}))
    monkeypatch.chdir(snippets.parent)
    assert record.main(["merge", str(cpu), str(gpu)]) == 0
    assert set(record.read(path)["t/one"]) == {"cpu", "gpu"}
    assert record.main(["merge", "none.json"]) == 1


def test_verify_fails_until_every_pair_is_verified(recorded, monkeypatch, capsys):
    snippets, path = recorded
    monkeypatch.chdir(snippets.parent)
    assert record.main(["verify"]) == 1
    assert "t/one: not verified: no run is on record" in capsys.readouterr().err
    path.write_text(json.dumps(entries(snippets)))
    assert record.main(["verify"]) == 0
    assert "2 of 2 pairs verified" in capsys.readouterr().out
    path.write_text(json.dumps(entries(snippets, problems=["x.py:1: wrong"])))
    assert record.main(["verify"]) == 1
    assert "t/two: failed: x.py:1: wrong" in capsys.readouterr().err
    path.write_text(json.dumps(entries(snippets, skipped="needs a GPU")))
    assert record.main(["verify"]) == 0
    assert "t/one: its page says that it is not checked" in capsys.readouterr().out
    assert record.main(["verify", "--complete"]) == 1
    path.write_text(json.dumps(entries(snippets)))
    with (snippets / "t/one_pytorch.py").open("a") as tab:
        tab.write("y = 1\n")
    assert record.main(["verify"]) == 1
    assert "t/one: not verified: its files changed" in capsys.readouterr().err


def test_a_record_that_is_none_is_one_clear_error(recorded):
    _, path = recorded
    path.write_text("not JSON")
    with pytest.raises(ValueError, match=r"\.record\.json: not a record .* delete it"):
        record.read(path)


def test_a_reader_may_have_another_processor(tmp_path):
    path = tmp_path / "capability.py"
    path.write_text("import torch\n\nprint(torch.backends.cpu.get_cpu_capability())\n")
    assert run_as_reader(path, tmp_path) == ("DEFAULT\n", None)


UNHEARD = logging.getLogger("sidebyside.unheard")
UNHEARD.propagate = False


def test_nobody_listens_to_a_log_that_is_kept_from_others():
    """PyTorch's compiler has one, and does more, and warns, where somebody listens to it."""
    assert UNHEARD.handlers == []
