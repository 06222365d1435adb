"""Prove one pair: run its tabs, check what they print, compare what they end with."""

import ast
import importlib.util
import inspect
import math
import re
import shutil
import sysconfig
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace

from sidebyside import compare
from sidebyside.alone import run_alone
from sidebyside.output import (
    MARK,
    check_output,
    lines_of,
    not_a_comment,
    printed_by_statement,
    update_output,
)
from sidebyside.pairs import EXTRAS, TABS, Pair, Problem, joined, read
from sidebyside.run import (
    LIMIT,
    OutOfTime,
    Run,
    line_of,
    line_that_sets,
    restored,
    run_as_reader,
    run_tab,
    time_limit,
)

SEEDS = {tab: number for number, tab in enumerate(TABS, 20_260_101)}
"""Each tab starts from a seed of its own: what only a shared seed makes equal is not equal."""

OTHER_SEED = 1000
"""Added to the seeds when output is rewritten, so that a number which hangs on them is caught."""

UNSEEDED = "draw it with numpy.random.default_rng(0), or set the framework's seed in the program"


@dataclass
class Proof:
    """What proving a pair found. `difference` is max|a-b| / max|b| for each name that agrees."""

    problems: list[Problem] = field(default_factory=list)
    difference: dict[str, float] = field(default_factory=dict)
    count: int = 0
    differs: dict[str, str] = field(default_factory=dict)
    not_compared: dict[str, list[str]] = field(default_factory=dict)
    measured: dict[str, float] = field(default_factory=dict)
    values: dict[str, dict[str, object]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    updated: dict[Path, str] = field(default_factory=dict)


def unmet_need(pair: Pair, gpu: str) -> str:
    """Why this machine cannot run the pair; empty if it can."""
    if "gpu" in pair.settings.needs and not gpu:
        return "needs a GPU that both frameworks see"
    for extra in pair.extras:
        if package := not_installed(extra):
            return f"needs {package}, which is not installed: `make test-{extra}` installs it"
        if gpu and extra == "jax" and importlib.import_module("jax").default_backend() != "gpu":
            return "needs a JAX that sees the GPU, as the other frameworks do"
    if "compiler" in pair.settings.needs:
        if not any(map(shutil.which, ("c++", "g++", "clang++", "cl"))):
            return "needs a C++ compiler"
        if not Path(sysconfig.get_path("include"), "Python.h").exists():
            return "needs the headers of Python for C++, such as Debian's python3-dev"
    return ""


def not_installed(extra: str) -> str:
    """The first package of an extra that is missing here; empty if none is."""
    for package in EXTRAS[extra]:
        if importlib.util.find_spec(package.partition("-")[0]) is None:
            return package
    return ""


def runnable(pair: Pair, gpu: str) -> Pair:
    """The pair, without its third tab where that cannot run."""
    return pair.parts[0] if pair.extra and unmet_need(pair, gpu) else pair


def prove(
    pair: Pair,
    folder: Path,
    *,
    update: bool = False,
    isolated: bool = False,
    explain: bool = True,
    limit: float = LIMIT,
) -> Proof:
    """Prove `pair`, working in fresh folders below `folder`.

    With `update`, `#>` comments that are wrong are not problems: `Proof.updated` holds the new
    text of each such file. With `isolated`, each tab also runs as `python file.py` and must print
    the same. Where there is a third tab, both look at that one alone: the others have a proof
    without it. With `explain`, a pair that fails runs once more, to tell an unseeded number from a
    wrong one; the verdict is the same without.
    """
    proof = Proof(problems=list(pair.problems))
    if proof.problems:
        return proof
    if "slow" in pair.settings.needs:
        limit *= 10
    own = pair.extra or tuple(pair.tabs)
    runs = _run_tabs(pair, folder, OTHER_SEED if update else 0, limit)
    for tab, run in runs.items():
        path = pair.tabs[tab]
        proof.seconds[tab] = run.seconds
        proof.problems += run.problems
        if run.problems:
            continue
        source = read(path)
        if wrong := not_a_comment(run.chunks):
            line, what = wrong
            what = f"prints what a {MARK} line cannot hold: {what}"
            proof.problems.append(Problem(path, line or 1, what, "print its repr"))
        elif update and tab in own:
            new = update_output(source, run.chunks)
            if new != source:
                proof.updated[path] = new
        elif not update:
            proof.problems += check_output(path, source, run.chunks)
        if isolated and tab in own:
            proof.problems += _same_alone(path, _folder(folder, f"{tab}_alone"), run, limit)
    clean = not any(run.problems for run in runs.values())
    if clean:
        _compare(pair, runs, proof)
        _check(pair, runs, proof, _folder(folder, "check"), limit)
    if proof.problems and clean and explain:
        again = _run_tabs(pair, folder / "again", OTHER_SEED // 2, limit)
        if unseeded := _unseeded(pair, runs, again):
            proof.problems = unseeded
    return proof


def _run_tabs(pair: Pair, folder: Path, seed: int, limit: float) -> dict[str, Run]:
    alone = {"process", "processes"} & pair.settings.needs
    run = run_alone if alone else run_tab
    return {
        tab: run(path, _folder(folder, tab), seed=SEEDS[tab] + seed, limit=limit)
        for tab, path in pair.tabs.items()
    }


def _folder(parent: Path, name: str) -> Path:
    (parent / name).mkdir(parents=True)
    return parent / name


def _same_alone(path: Path, folder: Path, run: Run, limit: float) -> list[Problem]:
    text, problem = run_as_reader(path, folder, limit=limit)
    if problem:
        return [problem]
    together = "".join(chunk for _, chunk in run.chunks)
    if lines_of(text) == lines_of(together):
        return []
    both = [*zip(lines_of(text), lines_of(together), strict=False)]
    one, other = next((b for b in both if b[0] != b[1]), ("more or fewer lines", "otherwise"))
    what = f"alone, this file prints {one!r}; with the other pairs, {other!r}"
    mend = f"round what it prints (last digits hang on the processor), or {UNSEEDED}"
    return [Problem(path, 1, what, mend)]


def _compare(pair: Pair, runs: dict[str, Run], proof: Proof) -> None:
    """Compare every shared name between each two of the tabs that have it."""
    settings = pair.settings
    names = {tab: run.names for tab, run in runs.items()}
    plain = {
        tab: {k: _plain(pair.tabs[tab], k, v, proof) for k, v in names[tab].items()}
        for tab in names
    }
    shared = [
        name
        for name in dict.fromkeys(name for tab in names for name in names[tab])
        if sum(name in names[tab] for tab in names) > 1
    ]
    compared, seen = set(), set()
    for name in shared:
        tabs = [tab for tab in names if name in names[tab]]
        odd = [tab for tab in tabs if plain[tab][name] is compare.NOT_COMPARABLE]
        if len(odd) == len(tabs):
            if not any(isinstance(names[tab][name], compare.NO_VALUE) for tab in tabs):
                proof.not_compared[name] = [type(names[tab][name]).__name__ for tab in tabs]
            continue
        compared.add(name)
        seen |= {*tabs}
        path = pair.tabs[tabs[-1]]
        if odd:
            kinds = ", ".join(f"{type(names[tab][name]).__name__} in {tab}" for tab in tabs)
            what = f"{pair.id}: {name} is a value in one tab and not in another ({kinds})"
            mend = "rename one of them"
            proof.problems.append(Problem(path, line_that_sets(path, name), what, mend))
            continue
        outcomes = {
            (one, other): compare.compare(
                plain[one][name], plain[other][name], settings.tolerance, (one, other)
            )
            for one, other in combinations(tabs, 2)
        }
        proof.count += sum(outcome.count for outcome in outcomes.values())
        proof.values[name] = {tab: _for_record(plain[tab][name]) for tab in tabs}
        apart = settings.apart(name, tabs)
        agree = {both: found for both, found in outcomes.items() if not apart.keys() & both}
        if apart:
            proof.differs[name] = joined(apart)
        elif not any(outcome.mismatch for outcome in agree.values()):
            proof.difference[name] = max(outcome.difference for outcome in agree.values())
        proof.problems += _too_equal(pair, name, outcomes, apart)
        if wrong := {both: found.mismatch for both, found in agree.items() if found.mismatch}:
            odd = [tab for tab in tabs if all(tab in both for both in wrong)]
            path = pair.tabs[(odd or tabs)[-1]]  # the tab that stands alone among three
            what = f"{pair.id}: {name} differs: {next(iter(wrong.values()))}"
            mend = f"correct the tab, or declare {name} in DIFFERS with the reason"
            proof.problems.append(Problem(path, line_that_sets(path, name), what, mend))
    proof.problems += _unread(pair, plain)
    for name, reasons in settings.differs.items():
        named = [tab for tab in runs if tab in reasons] if isinstance(reasons, dict) else None
        if named == [] or (name in compared and all(name in names[tab] for tab in named or ())):
            continue  # it is about a tab that does not run here, or all is well
        what = f"{pair.id}: DIFFERS names {name}, which is no value that two tabs share"
        mend = f"use one of the shared names: {', '.join(sorted(compared)) or 'there is none'}"
        proof.problems.append(_at_key(pair, "DIFFERS", what, mend))
    if not proof.count and not settings.has_check:
        what = f"{pair.id}: nothing is compared: no value has a name that two tabs share"
        mend = "give the values that must agree the same name in each tab, or write a check"
        proof.problems.append(Problem(pair.files[0], 1, what, mend))
    else:
        for tab in [tab for tab in pair.extra if tab not in {*seen, *settings.asks}]:
            what = f"{pair.id}: the {TABS[tab]} tab is compared with nothing"
            mend = "give the values that must agree the same name as in the other tabs"
            proof.problems.append(Problem(pair.tabs[tab], 1, what, mend))


def _too_equal(
    pair: Pair,
    name: str,
    outcomes: dict[tuple[str, str], compare.Comparison],
    apart: dict[str, str],
) -> list[Problem]:
    """A problem if a tab that is declared to stand apart holds the value of another tab."""
    for both, outcome in outcomes.items():
        reasons = [apart[tab] for tab in both if tab in apart]
        if reasons and "NaN equals nothing" in outcome.mismatch:
            what = f"{pair.id}: {name} is declared to differ, and is not-a-number in both"
            mend = "let it differ by something a reader can see"
            return [_at_key(pair, "DIFFERS", what, mend)]
        if reasons and not outcome.mismatch:
            where = f" in {' and '.join(both)}" if len(outcomes) > 1 else ""
            what = (
                f"{pair.id}: {name} is declared to differ ({reasons[0]}), and it agrees{where} "
                f"(difference {outcome.difference:.3g}, tolerance {pair.settings.tolerance:g})"
            )
            mend = f"take {name} out of DIFFERS if a release removed the difference"
            if where:
                mend += (
                    f'; where two of three agree, name the third: {{"{name}": {{"jax": "..."}}}}'
                )
            return [_at_key(pair, "DIFFERS", what, mend)]
    return []


def _unread(pair: Pair, plain: dict[str, dict[str, object]]) -> list[Problem]:
    """A problem for each value that is compared with nothing, and at most printed.

    Such a name is most often misspelt, or left out of the other tab: it was meant to be compared.
    """
    check = read(pair.check) if pair.check else ""
    problems = []
    for tab, values in plain.items():
        path = pair.tabs[tab]
        shared = {name for other in plain if other != tab for name in plain[other]}
        used = shared | _used(ast.parse(read(path)))
        for name, value in values.items():
            if name in used or value is compare.NOT_COMPARABLE or isinstance(value, str):
                continue
            if re.search(rf"\.{name}\b", check):
                continue
            if (line := line_that_sets(path, name)) > 1:  # else an import set it
                what = f"{pair.id}: nothing uses {name}, and no other tab has a value of that name"
                mend = "give it the same name in each tab, or print it without a name"
                problems.append(Problem(path, line, what, mend))
    return problems


def _used(node: ast.AST) -> set[str]:
    """The names that a program reads, but for those it only prints: `print(x)`, `x.shape`."""
    if isinstance(node, ast.Name):
        return set() if isinstance(node.ctx, ast.Store) else {node.id}
    parts = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
        fields = [f for a in node.args if isinstance(a, ast.JoinedStr) for f in a.values]
        wholes = [f.value for f in fields if isinstance(f, ast.FormattedValue)]
        wholes += [a for a in node.args if not isinstance(a, ast.JoinedStr)]
        parts = [part for whole in wholes for part in _without_root(whole)]
    return set().union(*map(_used, parts))


def _without_root(node: ast.AST) -> list[ast.AST]:
    """The parts of an expression such as `x.numpy().round(digits)`, without the x it is about."""
    if isinstance(node, ast.Name):
        return []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return [*_without_root(node.func.value), *node.args, *node.keywords]
    if isinstance(node, ast.Attribute | ast.Subscript):
        return [*_without_root(node.value), *([node.slice] if hasattr(node, "slice") else [])]
    return [node]


def _plain(path: Path, name: str, value: object, proof: Proof) -> object:
    try:
        return compare.plain(value)
    except Exception as error:  # a tensor of a kind that NumPy cannot hold, a list in itself
        what = f"{name} cannot be compared: {type(error).__name__}: {error}"
        mend = "convert it to a dense array, or keep it inside a function"
        proof.problems.append(Problem(path, line_that_sets(path, name), what, mend))
        return compare.NOT_COMPARABLE


def _at_key(pair: Pair, key: str, what: str, mend: str) -> Problem:
    return Problem(pair.check, pair.settings.lines[key], what, mend)


def _for_record(value: object) -> object:
    """A value as JSON can hold it, or None when it is too large to be of use on a page."""
    if isinstance(value, compare.Array):
        value = value.values
        return value.tolist() if value.size <= 200 and value.dtype.kind in "fiub" else None
    if isinstance(value, list | tuple):
        return [_for_record(item) for item in value] if len(value) <= 200 else None
    if isinstance(value, dict):
        return {str(key): _for_record(item) for key, item in value.items()}
    return str(value) if isinstance(value, complex) else value


def _check(pair: Pair, runs: dict[str, Run], proof: Proof, folder: Path, limit: float) -> None:
    """Call the pair's own check with the namespaces of the tabs that it asks for."""
    if not pair.settings.has_check:
        return
    path, line = pair.check, pair.settings.lines["check"]
    spec = importlib.util.spec_from_file_location(f"{pair.folder.name}_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    try:
        with restored(folder), time_limit(limit):
            spec.loader.exec_module(module)
            wanted = [
                name
                for name, parameter in inspect.signature(module.check).parameters.items()
                if name in runs or parameter.default is parameter.empty
            ]
            if unknown := [tab for tab in wanted if tab not in runs]:
                what = f"{pair.id}: check asks for {unknown[0]}, which is no tab of this pair"
                mend = f"name its parameters {', '.join(runs)}"
                proof.problems.append(Problem(path, line, what, mend))
                return
            measured = module.check(**{t: SimpleNamespace(**runs[t].names) for t in wanted})
    except OutOfTime as error:
        what = f"{pair.id}: the check is still running after {limit:g} s"
        proof.problems.append(Problem(path, line_of(path, error), what, "make it smaller"))
        return
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # SystemExit and what pytest.raises and pytest.skip raise, too
        at = line_of(path, error)
        code = read(path).splitlines()[at - 1].strip()
        said = " ".join(str(error).split()) or "no message"
        what = f"{pair.id}: the check fails: {type(error).__name__}: {said}\n    in: {code}"
        mend = "correct the tab that is wrong; if the check is wrong, correct the check"
        proof.problems.append(Problem(path, at, what, mend))
        return
    if measured is not None:
        if not isinstance(measured, dict):
            mend = 'return {"what was measured": number}, or nothing'
            problem = Problem(path, line, f"{pair.id}: the check returns no dict", mend)
            proof.problems.append(problem)
            return
        for name, value in measured.items():
            try:
                proof.measured[name] = float(value)
            except (TypeError, ValueError):
                proof.measured[name] = math.nan
            if not math.isfinite(proof.measured[name]):
                del proof.measured[name]
                what = f"{pair.id}: the check measures {name!r} as {value!r}, no finite number"
                proof.problems.append(Problem(path, line, what, "return a number"))


def _unseeded(pair: Pair, runs: dict[str, Run], again: dict[str, Run]) -> list[Problem]:
    """Problems for lines and names that came out otherwise from another seed."""
    problems = []
    for tab, run in runs.items():
        path = pair.tabs[tab]
        source = read(path)
        one = printed_by_statement(source, run.chunks)
        other = printed_by_statement(source, again[tab].chunks)
        for line in one:
            if one[line] != other.get(line):
                both = zip(one[line], other.get(line, []), strict=False)
                here, there = next((b for b in both if b[0] != b[1]), ("more", "less"))
                what = f"unseeded randomness: one run prints {here!r}, another {there!r}"
                problems.append(Problem(path, line, what, UNSEEDED))
                break
        else:
            others = {name for r in runs.values() if r is not run for name in r.names}
            for name in sorted(others.intersection(run.names)):
                values = run.names[name], again[tab].names.get(name)
                a, b = (_plain(path, name, value, Proof()) for value in values)
                if compare.NOT_COMPARABLE in (a, b) or repr(a) == repr(b):  # NaN is NaN here
                    continue
                if compare.compare(a, b, 1e-3, ("one run", "another")).mismatch:
                    what = f"unseeded randomness: {name} holds other values in a second run"
                    problems.append(Problem(path, line_that_sets(path, name), what, UNSEEDED))
                    break
    return problems
