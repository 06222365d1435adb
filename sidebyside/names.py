"""The index of names: what the pairs use of each framework, and its counterpart in the other.

What a tab uses is read from its syntax tree, so that no name is listed which no program shows.
`docs/names.yml` says only what a tree cannot: which names of the two frameworks do the same job,
and which methods belong to objects (`torch.Tensor.backward`).
"""

import ast
import functools
from collections import defaultdict
from pathlib import Path

import yaml

from sidebyside.pairs import Pair, Problem, read

PLAN = "docs/names.yml"
ROOTS = {"torch": "pytorch", "torchvision": "pytorch", "tf": "tensorflow", "keras": "tensorflow"}
"""The first part of a framework's names, and the tab in which they are looked for."""

MOST = 2
"""So many pairs are linked in a row; they are the ones whose tabs use fewest other names."""


@functools.lru_cache(maxsize=8192)  # every tab is asked for several times
def used(path: Path, changed: int) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """What a tab uses: full names (`torch.nn.Linear`), and attributes of other objects.

    An attribute comes with the module of the class that made the object: `.step()` of what
    `torch.optim.SGD(...)` returned is `("torch.optim", "step")`; the module is empty if the tree
    does not tell. `changed` is the file's time of change, for the memory of this function.
    """
    try:
        tree = ast.parse(read(path))
    except (SyntaxError, UnicodeDecodeError):  # reported by the run of the pair
        return frozenset(), frozenset()
    known, made = _imports(tree), {}
    names, attributes = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            maker = _full(node.value.func, known).rpartition(".")
            if maker[2][:1].isupper():
                made |= {t.id: maker[0] for t in node.targets if isinstance(t, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if full := _full(node, known):
                names.add(full)
            else:
                owner = node.value.id if isinstance(node.value, ast.Name) else ""
                attributes.add((made.get(owner, ""), node.attr))
        elif isinstance(node, ast.Name) and node.id in known:
            names.add(known[node.id])
    return frozenset(names), frozenset(attributes)


def _imports(tree: ast.AST) -> dict[str, str]:
    """The full name behind each imported name; TensorFlow is `tf`."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                found[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return {short: _named(full) for short, full in found.items()}


def _named(full: str) -> str:
    first, dot, rest = full.partition(".")
    return ("tf" if first == "tensorflow" else first) + dot + rest


def _full(node: ast.AST, known: dict[str, str]) -> str:
    """`nn.Linear` is `torch.nn.Linear`; empty for what no import explains."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in known:
        return ""
    return ".".join([known[node.id], *reversed(parts)])


@functools.lru_cache(maxsize=1)
def _plan(path: Path, changed: int) -> dict[str, list[str]]:
    return yaml.safe_load(path.read_text("utf-8")) or {}


def plan(root: Path) -> dict[str, list[str]]:
    """PyTorch name to its counterparts. Raises ValueError, "what is wrong; how to mend it"."""
    path = root / PLAN
    if not path.exists():
        return {}
    try:
        found = _plan(path, path.stat().st_mtime_ns)
    except yaml.YAMLError as error:
        raise ValueError(f"{PLAN} is no YAML: {error}; correct it") from None
    for name, others in found.items():
        if not isinstance(others, list) or ROOTS.get(name.split(".")[0]) != "pytorch":
            raise ValueError(f"{PLAN}: {name} is no PyTorch name with a list; correct the line")
    return found


def index(root: Path, pairs: dict[str, Pair]) -> dict[str, dict[str, list[str]]]:
    """For each tab, each name it uses anywhere with the ids of those pairs, the simplest first."""
    found = {"pytorch": defaultdict(list), "tensorflow": defaultdict(list)}
    counterparts = plan(root)
    members = defaultdict(list)  # (tab, attribute): the names in the plan that end in it
    for name in {*counterparts, *(other for others in counterparts.values() for other in others)}:
        if _owner(name)[:1].isupper():
            members[ROOTS.get(name.split(".")[0]), name.rpartition(".")[2]].append(name)
    for pair in sorted(pairs.values(), key=_size):
        for tab in found.keys() & pair.tabs.keys():
            full, attributes = used(pair.tabs[tab], pair.tabs[tab].stat().st_mtime_ns)
            names = {name for name in full if ROOTS.get(name.split(".")[0]) == tab}
            for module, attribute in attributes:
                candidates = members[tab, attribute]
                sure = [name for name in candidates if _module(name) == module]
                names.update(sure or candidates)
            for name in names:
                if "." in name and "__" not in name:
                    found[tab][name].append(pair.id)
    for names in found.values():  # what is only the way to a longer name is a module
        for name in [n for n in names if any(other.startswith(f"{n}.") for other in names)]:
            if not name.rpartition(".")[2][:1].isupper():
                del names[name]
    return found


def _owner(name: str) -> str:
    """`torch.Tensor.backward` belongs to `Tensor`."""
    return name.split(".")[-2]


def _module(name: str) -> str:
    """`torch.Tensor.backward` and `torch.tensor` are in the module `torch`."""
    owner, _, _ = name.rpartition(".")
    return owner.rpartition(".")[0] if _owner(name)[:1].isupper() else owner


def _size(pair: Pair) -> int:
    names = [used(path, path.stat().st_mtime_ns)[0] for path in pair.tabs.values()]
    return sum(map(len, names))


def problems(root: Path, pairs: dict[str, Pair]) -> list[Problem]:
    """A problem for each name in `docs/names.yml` that no pair uses."""
    try:
        counterparts, found = plan(root), index(root, pairs)
    except ValueError as error:
        what, _, mend = str(error).partition("; ")
        return [Problem(root / PLAN, 1, what, mend)]
    text = (root / PLAN).read_text("utf-8").splitlines() if counterparts else []
    wrong = []
    for name, others in counterparts.items():
        line = next((n for n, t in enumerate(text, 1) if t.startswith(f"{name}:")), 1)
        if name not in found["pytorch"]:
            wrong.append(Problem(root / PLAN, line, f"no pair uses {name}", "take it out"))
        for other in others:
            if other not in found["tensorflow"]:
                wrong.append(Problem(root / PLAN, line, f"no pair uses {other}", "take it out"))
    return wrong


def markdown(root: Path, pairs: dict[str, Pair], tab: str) -> str:
    """The names of one tab, a list for each module, with counterparts and pairs.

    A list and not a table: there are hundreds of names, and a row of a table takes twice the HTML.

    Raises ValueError, "what is wrong; how to mend it".
    """
    if tab not in ("pytorch", "tensorflow"):
        raise ValueError(f"no names of {tab or '(no tab)'}; use pytorch or tensorflow")
    found, counterparts = index(root, pairs), plan(root)
    if tab == "tensorflow":
        turned = defaultdict(list)
        for name, others in counterparts.items():
            for other in others:
                turned[other].append(name)
        counterparts = turned
    page = {"pytorch": "api-tensorflow.md", "tensorflow": "api-pytorch.md"}[tab]
    groups = defaultdict(list)
    for name in found[tab]:
        groups[_module(name)].append(name)
    blocks = []
    for owner in sorted(groups):
        blocks.append(f"## `{owner}` {{ #{owner}-names }}")
        for name in sorted(groups[owner], key=str.lower):
            others = ", ".join(
                f"[{other.replace('_', chr(92) + '_')}]({page}#{other})"
                for other in counterparts.get(name, ())
            )
            links = ", ".join(f"[{id}](pair:{id})" for id in found[tab][name][:MOST])
            to = f"→ {others} · " if others else ""
            blocks.append(f"`{name}` {{ #{name} }}\n:   {to}in {links}")
    return "\n\n".join(blocks)
