"""Broken copies of a good pair: each fails, with its file, its line, and how to mend it."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

TORCH = """\
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x
y.backward()
grad = x.grad
print(grad)
#> tensor(8.)
"""
TENSORFLOW = """\
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2 + 2 * x
grad = tape.gradient(y, x)
print(grad)
#> tf.Tensor(8.0, shape=(), dtype=float32)
"""


@dataclass
class Case:
    """The good pair with one fault: (old, new) in a tab, or a check file; and what must be said."""

    says: list[str]
    torch: tuple[str, str] = ("", "")
    tensorflow: tuple[str, str] = ("", "")
    check: str = ""
    without: str = ""


CASES = {
    "good": Case([]),
    "missing_tab": Case(
        [
            "missing_tab_pytorch.py:1: the pair bad/missing_tab has no TensorFlow tab",
            "add snippets/bad/missing_tab_tensorflow.py",
        ],
        without="tensorflow",
    ),
    "syntax_error": Case(["syntax_error_pytorch.py:4: syntax error"], torch=("2 * x", "2 *")),
    "raises": Case(
        ["raises_tensorflow.py:5: ZeroDivisionError: division by zero", "in: y = x * (1 / 0)"],
        tensorflow=("y = x**2 + 2 * x", "y = x * (1 / 0)"),
    ),
    "raises_below": Case(  # the line that calls the framework, not the framework's own
        ["raises_below_pytorch.py:5: IndexError", "in: y.sum(5).backward()"],
        torch=("y.backward()", "y.sum(5).backward()"),
    ),
    "wrong_output": Case(
        [
            "wrong_output_pytorch.py:8: #> says 'tensor(9.)', Python prints 'tensor(8.)'",
            "--update-examples",
        ],
        torch=("tensor(8.)", "tensor(9.)"),
    ),
    "output_too_long": Case(
        ["output_too_long_pytorch.py:9: #> says 'more', Python prints nothing more"],
        torch=("#> tensor(8.)\n", "#> tensor(8.)\n#> more\n"),
    ),
    "print_without_output": Case(
        ["print_without_output_pytorch.py:7: this line prints 'tensor(8.)', and no #> line"],
        torch=("#> tensor(8.)\n", ""),
    ),
    "carriage_return": Case(  # a progress bar: written below its line, it would break the file
        [
            r"carriage_return_pytorch.py:7: prints what a #> line cannot hold: '\r'",
            "print its repr",
        ],
        torch=("print(grad)", "print('1 of 2', end='\\r')"),
    ),
    "output_without_print": Case(
        ["output_without_print_tensorflow.py:7: #> says 'tf.Tensor(8.0", "prints nothing"],
        tensorflow=("print(grad)\n", ""),
    ),
    "other_value": Case(
        [
            "other_value_tensorflow.py:5: bad/other_value: y differs: 15.0 in pytorch, "
            "15.25 in tensorflow: float32 () in both; the largest difference is 0.25",
            "the tolerance is 1e-05",
        ],
        tensorflow=("2 * x", "2 * x + 0.25"),
    ),
    "misspelt_name": Case(
        [
            "misspelt_name_tensorflow.py:7: bad/misspelt_name: nothing uses weigth, and no other "
            "tab has a value of that name",
            "give it the same name in each tab",
        ],
        torch=("print(", "weight = grad\nprint("),
        tensorflow=("print(", "weigth = grad\nprint("),
    ),
    "other_index": Case(
        [
            "w differs: -4.0 in pytorch, -4.5 in tensorflow at index [1, 0]: "
            "float32 (2, 2) in both; the largest difference is 0.5"
        ],
        torch=("print(", "w = torch.tensor([[1.0, 2.0], [-4.0, 3.0]])\nprint("),
        tensorflow=("print(", "w = tf.constant([[1.0, 2.0], [-4.5, 3.0]])\nprint("),
    ),
    "other_shape": Case(
        ["w differs: float32 (3,) in pytorch, float32 (3, 1) in tensorflow"],
        torch=("print(", "w = torch.ones(3)\nprint("),
        tensorflow=("print(", "w = tf.ones((3, 1))\nprint("),
    ),
    "other_dtype": Case(
        ["w differs: float64 (3,) in pytorch, float32 (3,) in tensorflow"],
        torch=("print(", "w = torch.ones(3, dtype=torch.float64)\nprint("),
        tensorflow=("print(", "w = tf.ones(3)\nprint("),
    ),
    "other_kind": Case(
        ["w differs: float 1.0 in pytorch, an array (float32 ()) in tensorflow"],
        torch=("print(", "w = 1.0\nprint("),
        tensorflow=("print(", "w = tf.constant(1.0)\nprint("),
    ),
    "nan_in_one": Case(
        ["w differs: 2.0 in pytorch, nan in tensorflow at index [1]"],
        torch=("print(", "w = torch.tensor([1.0, 2.0])\nprint("),
        tensorflow=("print(", "w = tf.constant([1.0, float('nan')])\nprint("),
    ),
    "nan_in_both": Case(
        ["w differs: nan in pytorch, nan in tensorflow, and NaN equals nothing"],
        torch=("print(", "w = torch.tensor(float('nan'))\nprint("),
        tensorflow=("print(", "w = tf.constant(float('nan'))\nprint("),
    ),
    "value_and_model": Case(
        ["w is a value in one tab and not in another (Tensor in pytorch, Dense in tensorflow)"],
        torch=("print(", "w = torch.ones(3)\nprint("),
        tensorflow=("print(", "w = tf.keras.layers.Dense(3)\nprint("),
    ),
    "nothing_shared": Case(
        ["nothing_shared_pytorch.py:1: bad/nothing_shared: nothing is compared", "write a check"],
        torch=(TORCH, "import torch\n\na = torch.ones(3)\n"),
        tensorflow=(TENSORFLOW, "import tensorflow as tf\n\nb = tf.ones(3)\n"),
    ),
    "differs_agrees": Case(
        [
            "differs_agrees_check.py:1: bad/differs_agrees: grad is declared to differ "
            "(it never does), and it agrees"
        ],
        check='DIFFERS = {"grad": "it never does"}\n',
    ),
    "differs_unknown": Case(
        ["differs_unknown_check.py:1:", "DIFFERS names slope", "grad, x, y"],
        check='DIFFERS = {"slope": "there is no such name"}\n',
    ),
    "differs_by_nothing": Case(
        ["differs_by_nothing_check.py:1:", "w is declared to differ, and is not-a-number in both"],
        torch=("x =", "w = float('nan')\nx ="),
        tensorflow=("x =", "w = float('nan')\nx ="),
        check='DIFFERS = {"w": "it is nan"}\n',
    ),
    "clash_in_processes": Case(
        ["w is a value in one tab and not in another"],
        torch=("x =", "w = [1.0]\nx ="),
        tensorflow=("x =", "w = object()\nx ="),
        check='NEEDS = {"process", "slow"}\n',
    ),
    "not_dense": Case(
        ["not_dense_pytorch.py:3: w cannot be compared: RecursionError", "dense array"],
        torch=("x =", "w = []; w.append(w)\nx ="),
        tensorflow=("x =", "w = []\nx ="),
    ),
    "other_set": Case(
        ["w differs: '[1, 2]' in pytorch, '[1, 3]' in tensorflow"],
        torch=("x =", "w = {1, 2}\nx ="),
        tensorflow=("x =", "w = {1, 3}\nx ="),
    ),
    "computed_needs": Case(
        ["computed_needs_check.py:1: NEEDS is computed"], check="NEEDS = {{'gpu'}}\n"
    ),
    "check_of_no_tab": Case(
        ["check_of_no_tab_check.py:1:", "check asks for torch", "pytorch, tensorflow"],
        check="def check(torch, tf):\n    pass\n",
    ),
    "check_returns_text": Case(
        ["check_returns_text_check.py:1:", "measures 'a' as 'abc', no finite number"],
        check="def check(pytorch):\n    return {'a': 'abc'}\n",
    ),
    "check_exits": Case(
        ["check_exits_check.py:2:", "SystemExit: 1"],
        check="def check(pytorch):\n    exit(1)\n",
    ),
    "check_raises_not": Case(  # Failed is a BaseException, and pytest's own test would end there
        [
            "check_raises_not_check.py:5:",
            "the check fails: Failed: DID NOT RAISE",
            "in: with pytest.raises(ValueError):",
            "correct the tab that is wrong",
        ],
        check=(
            "import pytest\n\n\ndef check(pytorch):\n"
            "    with pytest.raises(ValueError):\n        float(pytorch.grad)\n"
        ),
    ),
    "check_skips": Case(  # nothing is left out without a need that the guide knows
        ["check_skips_check.py:5: bad/check_skips: the check fails: Skipped: not today"],
        check='import pytest\n\n\ndef check(pytorch):\n    pytest.skip("not today")\n',
    ),
    "tab_skips": Case(
        ["tab_skips_pytorch.py:3: Skipped: not today"],
        torch=("x =", "import pytest; pytest.skip('not today')\nx ="),
    ),
    "need_and_fault": Case(  # what is wrong is said, though the need is not met here
        ["need_and_fault_check.py:1: unknown need 'cuda'"], check='NEEDS = {"gpu", "cuda"}\n'
    ),
    "left_beside": Case(
        ["left_beside_pytorch.py:3: the program leaves snippets/bad/left_beside.txt behind"],
        torch=(
            "x =",
            "from pathlib import Path; p = Path(__file__).with_name('left_beside.txt')\n"
            "p.write_text('')\nx =",
        ),
        tensorflow=("x =", "p = 'unlike'\nx ="),
    ),
    "unknown_key": Case(
        ["unknown_key_check.py:2: unknown key TOLERENCE", "write TOLERANCE"],
        check='"""A note."""\nTOLERENCE = 1e-4\n',
    ),
    "unknown_need": Case(
        ["unknown_need_check.py:1: unknown need 'cuda'", "gpu"], check='NEEDS = {"cuda"}\n'
    ),
    "wide_tolerance": Case(
        ["wide_tolerance_check.py:1: TOLERANCE is wider than the default", "add the reason"],
        check="TOLERANCE = 1e-2\n",
    ),
    "check_fails": Case(
        [
            "check_fails_check.py:2: bad/check_fails: the check fails: AssertionError: not nine",
            "in: assert pytorch.grad == 9",
        ],
        check='def check(pytorch, tensorflow):\n    assert pytorch.grad == 9, "not nine"\n',
    ),
    "network": Case(
        ["network_pytorch.py:3: network access: the program asks for example.com", "load_digits"],
        torch=("x =", "import urllib.request; urllib.request.urlopen('http://example.com')\nx ="),
    ),
    "network_swallowed": Case(
        ["network_swallowed_pytorch.py:5: network access: the program asks for 192.0.2.1"],
        torch=(
            "x =",
            "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 80))\n"
            "except OSError:\n    pass\nx =",
        ),
    ),
    "deprecated_warning": Case(
        ["deprecated_warning_tensorflow.py:3: UserWarning: Do not pass an `input_shape`"],
        tensorflow=("x =", "model = tf.keras.layers.Dense(2, input_shape=(3,))\nx ="),
    ),
    "deprecated_by_a_framework": Case(  # it blames its own line, and means the caller
        ["deprecated_by_a_framework_pytorch.py:3: FutureWarning", "torch.jit.script"],
        torch=("x =", "twice = torch.jit.script(torch.nn.Linear(1, 1))\nx ="),
    ),
    "deprecated_quietly": Case(  # a DeprecationWarning, which Python hides by default
        ["deprecated_quietly_tensorflow.py:3: DeprecationWarning"],
        tensorflow=("x =", "tf.keras.tree.assert_same_structure([1], [2], check_types=True)\nx ="),
    ),
    "deprecated_by_numpy": Case(
        ["deprecated_by_numpy_pytorch.py:4: DeprecationWarning"],
        torch=("x =", "import numpy as np\narray = np.array(torch.ones(2))\nx ="),
    ),
    "deprecated_log": Case(
        ["deprecated_log_tensorflow.py:3: tensorflow logs:", "deprecated"],
        tensorflow=("x =", "flag = tf.test.is_gpu_available()\nx ="),
    ),
    "deprecated_log_again": Case(  # TensorFlow logs it once a process; we see it in each pair
        ["deprecated_log_again_tensorflow.py:3: tensorflow logs:", "deprecated"],
        tensorflow=("x =", "flag = tf.test.is_gpu_available()\nx ="),
    ),
    "left_behind": Case(
        ["left_behind_pytorch.py:9: the program leaves grad.pt behind", "tempfile"],
        torch=("#> tensor(8.)\n", "#> tensor(8.)\ntorch.save(grad, 'grad.pt')\n"),
    ),
    "unseeded_output": Case(
        ["unseeded_output_pytorch.py:9: unseeded randomness: one run prints", "default_rng"],
        torch=("#> tensor(8.)\n", "#> tensor(8.)\nprint(torch.rand(1))\n#> tensor([0.4])\n"),
    ),
    "unseeded_value": Case(
        ["unseeded_value_pytorch.py:3: unseeded randomness: w holds other values"],
        torch=("x =", "import numpy as np; w = np.random.rand(3)\nx ="),
        tensorflow=("x =", "import numpy as np; w = np.random.rand(3)\nx ="),
    ),
    "unseeded_entropy": Case(
        ["unseeded_entropy_pytorch.py:3: unseeded randomness: w holds other values"],
        torch=("x =", "import numpy as np; w = np.random.default_rng().random()\nx ="),
        tensorflow=("x =", "import numpy as np; w = np.random.default_rng().random()\nx ="),
    ),
    "exits": Case(["exits_pytorch.py:5: SystemExit: 3"], torch=("y.backward()", "exit(3)")),
}

ENDLESS = {
    "endless": Case(
        ["endless_pytorch.py:5: still running after 15 s", "NEEDS"],
        torch=("y.backward()\n", "while True: x.grad\n"),
    ),
    "endless_catcher": Case(
        ["endless_catcher_pytorch.py:", "still running after 15 s"],
        torch=(
            "y.backward()\n",
            "while True:\n    try:\n        x.grad\n    except Exception:\n        pass\n",
        ),
    ),
}
"""These get fifteen seconds. On a machine that others use, too, that would not do for the rest."""


def prove(cases: dict[str, Case], snippets: Path, *options: str) -> dict[str, str]:
    """One real run over these pairs: what it says of each, by name ('' if it passed)."""
    folder = snippets / "bad"
    folder.mkdir(parents=True, exist_ok=True)
    for name, case in cases.items():
        for tab, source in (("pytorch", TORCH), ("tensorflow", TENSORFLOW)):
            old, new = case.torch if tab == "pytorch" else case.tensorflow
            assert old in source, f"{name}: the fault has nothing to replace"
            if case.without != tab:
                path = folder / f"{name}_{tab}.py"
                path.write_text(source.replace(old, new, 1) if old else source)
        if case.check:
            (folder / f"{name}_check.py").write_text(case.check)
    command = [sys.executable, "-m", "pytest", "tests/test_snippets.py", *options]
    command += ["--snippets", str(snippets), "-p", "no:randomly", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 1, done.stdout + done.stderr
    said = dict.fromkeys(cases, "")
    for title, text in re.findall(
        r"^_+ (\S+) _+\n(.*?)(?=^_+ \S+ _+\n|^=+ )", done.stdout, re.M | re.S
    ):
        name = title.removeprefix("test_pair[bad/").removesuffix("]")
        said[name] = text.partition("-- Captured")[0]
    said["count"] = done.stdout.strip().splitlines()[-1]
    return said


@pytest.fixture(scope="module")
def outcome(tmp_path_factory) -> dict[str, str]:
    """What is said of each broken pair, and of a file that is part of none."""
    snippets = tmp_path_factory.mktemp("broken tree") / "snippets"
    (snippets / "bad").mkdir(parents=True)
    (snippets / "bad" / "helper.py").write_text("x = 1\n")
    return prove(CASES, snippets)


@pytest.fixture(scope="module")
def endless(tmp_path_factory) -> dict[str, str]:
    """What is said of each pair that never ends."""
    return prove(ENDLESS, tmp_path_factory.mktemp("endless tree") / "snippets", "--limit", "15")


@pytest.mark.parametrize("name", [name for name in CASES | ENDLESS if name != "good"])
def test_broken_pair_fails_and_says_why(request, name):
    said = request.getfixturevalue("endless" if name in ENDLESS else "outcome")[name]
    for fragment in (CASES | ENDLESS)[name].says:
        assert fragment in said
    assert "To mend it:" in said
    assert "Traceback" not in said


def test_the_good_pair_passes_among_them(outcome):
    assert outcome["good"] == ""
    assert " 1 passed" in outcome["count"]


def test_a_file_that_is_part_of_no_pair(outcome):
    said = outcome["test_every_file_is_part_of_a_pair"]
    assert "snippets/bad/helper.py:1: this file is part of no pair" in said
