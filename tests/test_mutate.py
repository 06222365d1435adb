"""The faults that are put into pairs, what becomes of them, and the list of those that survive."""

import json
import tempfile
import textwrap
from collections import Counter
from pathlib import Path

import pytest

from sidebyside import mutate
from sidebyside.mutants import KINDS, mutants, port_mutants
from sidebyside.pairs import find_pairs, project
from sidebyside.prove import unmet_need

FAULTS = [
    ("constant", "x = 3", ["x = 4"]),
    ("constant", "x = [0.0, 1e-3]", ["x = [1.0, 1e-3]", "x = [0.0, 0.002]"]),
    ("operator", "x = (a + b) @ c", ["x = (a + b) * c", "x = (a - b) @ c"]),
    ("operator", "x = a ** -b", ["x = a * -b", "x = a ** b"]),
    ("operator", "x += y", ["x -= y"]),
    ("operator", "x = a and not b", ["x = a or not b", "x = a and b"]),
    ("comparison", "x = a < b", ["x = a >= b"]),
    ("comparison", "x = a is not None", ["x = a is None"]),
    ("comparison", "x = a in b", ["x = a not in b"]),
    ("keyword", "f(a, b=c, d=e)", ["f(a, d=e)", "f(a, b=c)"]),
    ("keyword", "f(a=b, c=d)", ["f(c=d)", "f(a=b)"]),
    ("order", "f(a, b, c)", ["f(b, a, c)", "f(a, c, b)"]),
    ("transpose", "x = a.T", ["x = a"]),
    ("transpose", "x = a.transpose(b, c)", ["x = a"]),
    ("transpose", "import tensorflow as tf\nx = tf.transpose(a.b, c)", ["x = a.b"]),
    ("mode", "model.train()", ["model.eval()"]),
    ("mode", "x = model(y, training=True)", ["x = model(y, training=False)"]),
    ("reduction", "x = a.mean()", ["x = a.sum()"]),
    ("reduction", 'x = f(reduction="sum")', ['x = f(reduction="mean")']),
    ("reduction", "from a import reduce_max\nx = reduce_max(b)", ["x = reduce_min(b)"]),
    ("port", "layer.set_weights(weights)", ["pass"]),
    ("statement", "optimizer.step()", ["pass"]),
    ("statement", "x = a\nx = x.b\nprint(x)", ["pass"]),
    ("boolean", "x = f(y=True)", ["x = f(y=False)"]),
    ("sibling", "x = F.relu(a)", ["x = F.tanh(a)"]),
    ("sibling", 'x = f(padding="same")', ['x = f(padding="valid")']),
    ("sibling", "x = torch.float32", ["x = torch.float64"]),
]


@pytest.mark.parametrize(("kind", "source", "becomes"), FAULTS)
def test_a_fault_changes_one_thing_and_leaves_the_rest(kind, source, becomes):
    found = [mutant for mutant in mutants(source) if mutant.kind == kind]
    assert [mutant.after for mutant in found] == becomes
    for mutant in found:
        assert source.replace(mutant.before, mutant.after) == mutant.source


def test_every_kind_has_an_example():
    assert {kind for kind, _, _ in FAULTS} == KINDS.keys()


HARMLESS = [
    ("constant", "print(x + 1)"),
    ("operator", "print(x + 1)"),
    ("constant", 'x = f"{a + 1:.4f}"'),
    ("constant", "import torch\ntorch.manual_seed(0)"),
    ("statement", "import torch\ntorch.manual_seed(0)"),
    ("statement", "print(x)"),
    ("keyword", "layer = Dense(name=a)"),
    ("keyword", 'step = torch.compile(function, backend="eager")'),
    ("keyword", "subprocess.run(command, check=True, timeout=120)"),
    ("constant", "subprocess.run(command, timeout=120)"),
    ("constant", "port = 20000 + os.getppid()"),
    ("operator", "port = 20000 + os.getppid()"),
    ("constant", "model.fit(x, verbose=0)"),
    ("order", "x = F.mse_loss(a, b)"),
    ("order", "loss = MSELoss()\nx = loss(a, b)"),
    ("order", "x = MeanSquaredError()(a, b)"),
    ("statement", "x = a\nprint(x)"),
    ("reduction", '"""The mean, for example."""'),
    ("operator", "x = a.sum(dim=-1)"),
    ("operator", "try:\n    with a:\n        b + c\nexcept E as error:\n    print(error)"),
]


@pytest.mark.parametrize(("kind", "source"), HARMLESS)
def test_what_cannot_matter_is_left_out(kind, source):
    assert kind not in {mutant.kind for mutant in mutants(source)}


def test_the_source_keeps_its_bytes():
    source = "# é ü 漢\nx = f('é', a, b)  # ≠ 1\r\ny = (a  # + here\n     + b)\n"
    after = [mutant.source for mutant in mutants(source)]
    assert "# é ü 漢\nx = f('é', b, a)  # ≠ 1\r\ny = (a  # + here\n     + b)\n" in after
    assert "# é ü 漢\nx = f('é', a, b)  # ≠ 1\r\ny = (a  # + here\n     - b)\n" in after


def test_what_raises_each_time_is_told_from_what_may_raise():
    source = "for a in b:\n    try:\n        a + c\n    except E as error:\n        print(error)\n"
    assert "        a - c" in [mutant.after for mutant in mutants(source)]
    source = "try:\n    x = a + b\nexcept E:\n    x = c\n"
    assert "    x = a - b" in [mutant.after for mutant in mutants(source)]


def test_in_a_check_only_what_it_copies_is_a_fault():
    source = "def check(pytorch, tensorflow):\n    port.to_keras(a, b)\n    assert 1 < 2\n"
    assert [m.diff for m in port_mutants(source)] == ["-     port.to_keras(a, b)\n+     pass"]


# Pairs that need no framework: the tabs differ in the name of one value.

GOOD = {
    "t/good_pytorch.py": "x = 2 + 1\nprint(x)\n#> 3\n",
    "t/good_tensorflow.py": "x = 3\nprint(x)\n#> 3\n",
}
BLIND = {
    "t/blind_pytorch.py": "seen = 1\nhidden = 2 * seen\nprint(hidden > 0)\n#> True\n",
    "t/blind_tensorflow.py": "seen = 1\nother = 2 * seen\nprint(other > 0)\n#> True\n",
}


def write(root: Path, contents: dict[str, str]) -> Path:
    for name, text in contents.items():
        path = root / "snippets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))
    return root


class Here:
    """A worker in this process."""

    def __init__(self, root: Path):
        self.root, self.asked, self.started = Path(tempfile.mkdtemp(dir=root)), [], 1

    def prove(self, pair, contents, limit):
        self.asked.append(contents)
        folder = self.root / f"copy_{len(self.asked)}"
        proof = mutate.prove_copy(pair, contents, folder, limit)
        said = str(proof.problems[0]) if proof.problems else ""
        return mutate.caught_by(pair, proof), said, 0.1

    def stop(self):
        self.started += 1


def run_here(root: Path, limit: int | None = None, worker=None) -> tuple[mutate.Report, Here]:
    report, worker = mutate.Report(), worker or Here(root)
    cache = mutate.Cache(root / ".cache" / "mutate.json")
    for pair in find_pairs(root / "snippets")[0]:
        mutate.mutate_pair(pair, limit, cache, worker, report)
    return report, worker


def test_a_slow_pair_gets_fewer_faults(tmp_path):
    text = "".join(f"x{n} = {n} + 1\n" for n in range(8))
    tabs = {f"t/{name}_{tab}.py": text for name in ("a", "b") for tab in ("pytorch", "tensorflow")}
    write(tmp_path, {**tabs, "t/b_check.py": 'NEEDS = {"slow"}\n'})
    report, _ = run_here(tmp_path, limit=mutate.CHOICE)
    tried = Counter(result.pair for result in report.results)
    assert tried == {"t/a": mutate.CHOICE, "t/b": mutate.SLOW_CHOICE}


def outcomes(report: mutate.Report) -> dict[str, str]:
    return {result.mutant.after: result.how for result in report.results}


OUTCOMES = {
    "comparison": ("", "same = 2\n", ""),
    "check": ("y = 1\n", "y = 2\n", "def check(pytorch):\n    assert pytorch.y == 1\n"),
    "printed": ("print(1)\n#> 1\n", "print(2)\n#> 1\n", ""),
    "error": ("_y = 1\n", "_y = 1 / 0\n", ""),
    "survived": ("_y = 1\n", "_y = 2\n", ""),
}


@pytest.mark.parametrize("how", OUTCOMES)
def test_what_noticed_a_fault(how, tmp_path):
    good, bad, check = OUTCOMES[how]
    contents = {"t/p_pytorch.py": "same = 1\n" + good, "t/p_tensorflow.py": "same = 1\n_x = 1\n"}
    if check:
        contents["t/p_check.py"] = check
    (pair,) = find_pairs(write(tmp_path, contents) / "snippets")[0]
    texts = mutate.files(pair)
    assert not mutate.prove_copy(pair, texts, tmp_path / "good", 5).problems
    texts["p_pytorch.py"] = "same = 1\n" + bad
    proof = mutate.prove_copy(pair, texts, tmp_path / "bad", 5)
    assert mutate.caught_by(pair, proof) == how


def test_an_endless_program_is_caught_in_time(tmp_path):
    contents = {name: "n = 1\nwhile n < 3:\n    n += 1\n" for name in ("t/p_pytorch.py",)}
    contents["t/p_tensorflow.py"] = "n = 3\n"
    (pair,) = find_pairs(write(tmp_path, contents) / "snippets")[0]
    texts = mutate.files(pair)
    texts["p_pytorch.py"] = texts["p_pytorch.py"].replace("n += 1", "pass")
    proof = mutate.prove_copy(pair, texts, tmp_path / "bad", 0.5)
    assert mutate.caught_by(pair, proof) == "time"


def test_a_pair_that_compares_too_little_is_reported(tmp_path):
    report, _ = run_here(write(tmp_path, {**GOOD, **BLIND}))
    left = [result for result in report.results if result.how == "survived"]
    assert {(r.pair, r.tab) for r in left} == {("t/blind", "pytorch"), ("t/blind", "tensorflow")}
    assert "hidden = 3 * seen" in {result.mutant.after for result in left}
    text = "\n".join(mutate.summary(report, {left[0].key: {"why": "a reason"}}))
    assert "t/blind, pytorch, constant: NOT EXPLAINED" in text
    assert "```diff\n- hidden = 2 * seen\n+ hidden = 3 * seen\n```" in text
    assert "explained: a reason" in text


def test_a_pair_that_fails_anyway_is_no_proof_of_anything(tmp_path):
    report, _ = run_here(
        write(tmp_path, {"t/p_pytorch.py": "x = 1\n", "t/p_tensorflow.py": "x = 2\n"})
    )
    assert report.results == []
    assert "t/p fails without a fault: snippets/t/p_tensorflow.py:1" in report.problems[0]


def test_a_second_run_only_redoes_what_changed(tmp_path):
    write(tmp_path, {**GOOD, **BLIND})
    first, worker = run_here(tmp_path)
    assert len(worker.asked) == len(first.results) + 4  # each pair itself, before and after
    again, worker = run_here(tmp_path)
    assert (again.results, worker.asked) == (first.results, [])
    write(tmp_path, {"t/good_tensorflow.py": "x = 3\nprint(x)\n#> 3\ny = 1\n"})
    _, worker = run_here(tmp_path)
    assert {name for contents in worker.asked for name in contents} == {
        "good_pytorch.py",
        "good_tensorflow.py",
    }


def test_a_broken_cache_is_no_cache(tmp_path):
    path = write(tmp_path, GOOD) / ".cache" / "mutate.json"
    path.parent.mkdir()
    path.write_text('{"half": ')
    report, worker = run_here(tmp_path)
    assert len(worker.asked) == len(report.results) + 2
    assert len(json.loads(path.read_text())) == len(report.results)


def test_a_fault_that_breaks_the_worker_does_not_speak_for_the_others(tmp_path):
    """After the first fault, this worker finds everything wrong until it is replaced."""

    class Breaks(Here):
        broken = False

        def prove(self, pair, contents, limit):
            how, said, seconds = super().prove(pair, contents, limit)
            if self.broken:
                how = "error"
            self.broken = how != "survived"
            return how, said, seconds

        def stop(self):
            super().stop()
            self.broken = False

    write(tmp_path, BLIND)
    right, _ = run_here(tmp_path, worker=None)
    (tmp_path / ".cache" / "mutate.json").unlink()
    report, worker = run_here(tmp_path, worker=Breaks(tmp_path))
    assert worker.started > 1
    assert outcomes(report) == outcomes(right)
    assert "survived" in outcomes(report).values()


def test_the_choice_is_the_same_each_time_and_holds_every_kind():
    pair = next(p for p in find_pairs(project() / "snippets")[0] if p.id == "layers/conv")
    every = mutate.faults(pair)
    chosen = mutate.choose(every, 20)
    assert chosen == mutate.choose(list(reversed(every)), 20)
    assert len({mutant.source for _, mutant in chosen}) == 20
    assert {(t, m.kind) for t, m in chosen} == {(t, m.kind) for t, m in every}
    assert mutate.choose(every, 30)[:20] == chosen


def test_topics_and_pairs_are_named():
    pairs = find_pairs(project() / "snippets")[0]
    assert {p.folder.name for p in mutate.selected(pairs, ["losses"])} == {"losses"}
    assert [p.id for p in mutate.selected(pairs, ["losses/huber"])] == ["losses/huber"]
    with pytest.raises(ValueError, match="loses is no topic and no pair"):
        mutate.selected(pairs, ["loses"])


CRASH = "import os\nx = 1\nif x > 1:\n    os._exit(3)\n"
GREEDY = "x = 1\nif x > 1:\n    y = bytearray(2**43)\n"
DEAF = """\
import signal
x = 1
if x > 1:
    signal.setitimer(signal.ITIMER_REAL, 0)
    while True:
        pass
"""


def test_whatever_befalls_a_worker_the_run_goes_on(tmp_path, monkeypatch):
    names = {"crash": CRASH, "greedy": GREEDY, "deaf": DEAF}
    contents = {f"t/{name}_pytorch.py": text for name, text in names.items()}
    contents |= {f"t/{name}_tensorflow.py": "x = 1\n" for name in names}
    pairs = {p.name: p for p in find_pairs(write(tmp_path, contents) / "snippets")[0]}
    worker = mutate.Worker()

    def prove(name: str, fault: bool) -> str:
        texts = mutate.files(pairs[name])
        if fault:
            texts[f"{name}_pytorch.py"] = texts[f"{name}_pytorch.py"].replace("x > 1", "x <= 1")
        limit = 1.0 if name == "deaf" and fault else 60.0
        return worker.prove(pairs[name], texts, limit)[0]

    monkeypatch.setattr(mutate, "IMPORTS", 300.0)
    try:
        assert prove("crash", False) == "survived"
        assert prove("crash", True) == "crash"
        assert prove("greedy", False) == "survived"
        assert prove("greedy", True) == "error"
        assert prove("deaf", False) == "survived"
        monkeypatch.setattr(mutate, "IMPORTS", 0.0)
        assert prove("deaf", True) == "time"
        monkeypatch.setattr(mutate, "IMPORTS", 300.0)
        assert prove("deaf", False) == "survived"
    finally:
        worker.stop()


# The list of survivors

ENTRY = """\
- pair: t/blind
  tab: pytorch
  before: hidden = 2 * seen
  after: hidden = {}
  why: {}
"""


def listed(root: Path, text: str) -> list[str]:
    path = root / "survivors.yml"
    path.write_text(text)
    pairs = find_pairs(write(root, {**GOOD, **BLIND}) / "snippets")[0]
    entries, problems = mutate.explained(path)
    problems += mutate.still_survives(entries, pairs, root / "work", path)
    return [str(problem) for problem in problems]


def test_a_true_entry_stays(tmp_path):
    assert listed(tmp_path, ENTRY.format("3 * seen", "nobody looks")) == []
    assert listed(tmp_path, "") == []


WRONG = {
    "the fault is gone": (
        ENTRY.format("7 * seen", "w"),
        "survivors.yml:1: t/blind has no such fault in its pytorch tab",
    ),
    "it is caught": (
        "- {pair: t/good, tab: tensorflow, before: x = 3, after: x = 4, why: w}\n",
        "survivors.yml:1: t/good: this fault is caught now (snippets/t/good_tensorflow.py",
    ),
    "no such pair": (
        "- {pair: t/gone, tab: pytorch, before: a, after: b, why: w}\n",
        "survivors.yml:1: t/gone is no pair",
    ),
    "twice": (
        ENTRY.format("3 * seen", "w") * 2,
        "survivors.yml:6: this fault is listed twice",
    ),
    "no reason": (ENTRY.format("3 * seen", '""'), "survivors.yml:5: why is ''"),
    "no list": ("pair: t/good\n", "survivors.yml:1: not a list of faults"),
    "no yaml": ("- [", "survivors.yml:1: this cannot be read"),
}


@pytest.mark.parametrize("case", WRONG)
def test_an_entry_that_is_not_true_any_more_fails(case, tmp_path):
    text, expected = WRONG[case]
    (problem,) = listed(tmp_path, text)
    assert expected in problem
    assert "To mend it: " in problem


ENTRIES, PROBLEMS = mutate.explained()


def test_the_list_can_be_read():
    assert not PROBLEMS, "\n".join(map(str, PROBLEMS))
    assert ENTRIES


@pytest.fixture(scope="module")
def pairs():
    return find_pairs(project() / "snippets")[0]


@pytest.mark.parametrize("id", dict.fromkeys(key[0] for key in ENTRIES))
def test_every_survivor_on_the_list_still_survives(frameworks, pairs, id, tmp_path):
    entries = {key: row for key, row in ENTRIES.items() if key[0] == id}
    for pair in pairs:
        if pair.id == id and (need := unmet_need(pair.parts[0], gpu="")):
            pytest.skip(need)
    if problems := mutate.still_survives(entries, pairs, tmp_path):
        pytest.fail("\n".join(map(str, problems)), pytrace=False)
