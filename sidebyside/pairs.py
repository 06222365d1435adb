"""What is on disk: pairs, their tabs and their check files.

Reads files and runs nothing, so that a site can be built without either framework.
"""

import ast
import difflib
import hashlib
import re
import tokenize
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


def project() -> Path:
    """The folder that holds `snippets`: the working folder if it does, else this checkout."""
    return Path.cwd() if (Path.cwd() / "snippets").is_dir() else PROJECT


TABS = {"pytorch": "PyTorch", "tensorflow": "TensorFlow", "jax": "JAX"}
"""File suffix and label of every tab we know, in the order in which they are shown."""

REQUIRED = ("pytorch", "tensorflow")
"""Every pair has these tabs. Another one is proven where its framework is installed."""

PACKAGES = {
    "pytorch": ("torch", "torchvision"),
    "tensorflow": ("tensorflow", "keras"),
    "jax": ("jax", "flax", "optax", "orbax-checkpoint"),
}
"""What the tabs import, as the package index calls it; `requirements-jax.txt` for JAX."""

TOLERANCE = 1e-5
"""Default bound on max|a-b| / max|b|. Wide enough for float32 at any depth we measured, and
narrow enough to reject a wrong epsilon or a tanh GELU."""

NEEDS = {
    "gpu": "a GPU that both frameworks see",
    "process": "an interpreter of its own for each tab",
    "processes": "to start processes of its own (each tab then runs alone, too)",
    "compiler": "a C++ compiler and the headers of Python",
    "slow": "more time than the usual limit",
    "edge": "requirements-edge.txt",
    "ray": "requirements-ray.txt",
}
"""What a pair may ask for."""

EXTRAS = {
    **{tab: found for tab, found in PACKAGES.items() if tab not in REQUIRED},
    "edge": ("litert_torch",),
    "ray": ("ray",),
}
"""What `make test-<extra>` installs on top of requirements.txt: a third tab is proven with it, or
a pair that needs it. Elsewhere both are skipped with their reason."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where it is, what it is, and how to mend it."""

    path: Path
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{shown(self.path)}:{self.line}: {self.what}\n    To mend it: {self.mend}"


def shown(path: Path) -> str:
    """The path as a reader would type it, from the folder that holds `snippets` or `docs`."""
    for parent in path.parents:
        if parent.name in ("snippets", "docs"):
            return path.relative_to(parent.parent).as_posix()
    return path.as_posix()


def read(path: Path) -> str:
    """The text of a UTF-8 file, without a byte order mark. Raises UnicodeDecodeError."""
    return path.read_text("utf-8-sig")


def not_utf8(path: Path) -> Problem:
    return Problem(path, 1, "this file is not UTF-8", "save it with the encoding UTF-8")


@dataclass(frozen=True)
class Settings:
    """What a check file declares. `lines` maps each declared name to its line in the file."""

    note: str = ""
    differs: dict[str, str | dict[str, str]] = field(default_factory=dict)
    tolerance: float = TOLERANCE
    needs: frozenset[str] = frozenset()
    has_check: bool = False
    asks: tuple[str, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def reasons(self) -> dict[str, str]:
        """Why each name differs, whichever tab stands apart."""
        return {name: joined(self.apart(name, TABS)) for name in self.differs}

    def apart(self, name: str, tabs: Iterable[str]) -> dict[str, str]:
        """Which of `tabs` have a value of their own for `name`, each with the reason.

        The others agree. A reason without a tab stands for every tab: no two agree.
        """
        reasons = self.differs.get(name, {})
        if isinstance(reasons, str):
            return dict.fromkeys(tabs, reasons)
        return {tab: reasons[tab] for tab in tabs if tab in reasons}


@dataclass(frozen=True)
class Pair:
    """One program, one file per framework: `<topic>/<name>_<tab>.py`."""

    folder: Path
    name: str
    tabs: dict[str, Path]
    check: Path | None = None

    @property
    def id(self) -> str:
        return f"{self.folder.name}/{self.name}"

    @property
    def extra(self) -> tuple[str, ...]:
        """The tabs that need more than requirements.txt."""
        return tuple(tab for tab in self.tabs if tab not in REQUIRED)

    @property
    def extras(self) -> list[str]:
        """The `requirements-<extra>.txt` that it takes to prove this."""
        return [name for name in EXTRAS if name in self.tabs or name in self.settings.needs]

    @property
    def label(self) -> str:
        """`tensors/hello`, and `tensors/hello-jax` with a third tab."""
        return "-".join([self.id, *self.extra])

    def only(self, tabs: Iterable[str]) -> "Pair":
        """The same pair with no other tabs than these."""
        return replace(self, tabs={tab: self.tabs[tab] for tab in self.tabs if tab in tabs})

    @property
    def parts(self) -> list["Pair"]:
        """What is proven one by one: the tabs that every pair has, then all tabs together."""
        return [self.only(REQUIRED), self] if self.extra else [self]

    @property
    def files(self) -> list[Path]:
        return [*self.tabs.values(), *([self.check] if self.check else [])]

    @cached_property
    def settings(self) -> Settings:
        return read_settings(self.check) if self.check else Settings()

    @cached_property
    def hash(self) -> str:
        """Changes whenever a file of the pair changes. The record is keyed by it."""
        digest = hashlib.sha256()
        for path in self.files:
            digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n"))
        return digest.hexdigest()[:16]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong before anything runs."""
        found = list(self.settings.problems)
        for path in self.tabs.values():
            try:
                read(path)
            except UnicodeDecodeError:
                found.append(not_utf8(path))
        for tab in REQUIRED:
            if tab not in self.tabs:
                missing = self.folder / f"{self.name}_{tab}.py"
                what = f"the pair {self.id} has no {TABS[tab]} tab"
                found.append(Problem(self.files[0], 1, what, f"add {shown(missing)}"))
        return found


def find_pairs(snippets: Path) -> tuple[list[Pair], list[Problem]]:
    """All pairs below `snippets`, sorted by id, and a problem for every file that is in none.

    Raises FileNotFoundError if there is no such folder.
    """
    if not snippets.is_dir():
        raise FileNotFoundError(f"no snippets folder at {snippets}")
    found: dict[tuple[Path, str], dict[str, Path]] = {}
    problems = []
    for path in sorted(snippets.rglob("*.py")):
        if path.name.startswith("."):  # an editor's lock file
            continue
        name, _, suffix = path.stem.rpartition("_")
        plain_names = all(re.fullmatch(r"[a-z][a-z0-9_]*", n) for n in (name, path.parent.name))
        well_placed = path.parent.parent == snippets and plain_names
        if suffix in (*TABS, "check") and well_placed:
            found.setdefault((path.parent, name), {})[suffix] = path
        else:
            suffixes = ", ".join(f"_{tab}.py" for tab in (*TABS, "check"))
            mend = (
                f"name it snippets/<topic>/<name> with one of the endings {suffixes}; "
                "topic and name in small letters, digits and _"
            )
            problems.append(Problem(path, 1, "this file is part of no pair", mend))
    pairs = [
        Pair(
            folder,
            name,
            tabs={tab: files[tab] for tab in TABS if tab in files},
            check=files.get("check"),
        )
        for (folder, name), files in sorted(found.items())
    ]
    return pairs, problems + [problem for pair in pairs for problem in _stray_reasons(pair)]


def _stray_reasons(pair: Pair) -> list[Problem]:
    """A problem for each tab that has a reason to differ, and no file."""
    problems = []
    for name, reasons in pair.settings.differs.items():
        for tab in [] if isinstance(reasons, str) else reasons:
            if tab not in pair.tabs:
                what = f"DIFFERS says why {name} differs in {tab}, which is no tab of this pair"
                mend = f"use {', '.join(pair.tabs)}, or add snippets/{pair.id}_{tab}.py"
                problems.append(Problem(pair.check, pair.settings.lines["DIFFERS"], what, mend))
    return problems


KEYS = ("DIFFERS", "TOLERANCE", "NEEDS", "check")
"""What a check file may define."""


def read_settings(path: Path) -> Settings:
    """What a check file declares, read without running it.

    Every problem is collected, none is raised.
    """
    try:
        source = read(path)
    except UnicodeDecodeError:
        return Settings(problems=(not_utf8(path),))
    problems: list[Problem] = []

    def bad(line: int, what: str, mend: str) -> None:
        problems.append(Problem(path, line, what, mend))

    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        bad(error.lineno or 1, f"syntax error: {error.msg}", "correct the line")
        return Settings(problems=tuple(problems))
    except (ValueError, RecursionError, MemoryError) as error:  # a null byte; deep brackets
        bad(1, f"this is no Python: {error or type(error).__name__}", "correct the file")
        return Settings(problems=tuple(problems))

    declared: dict[str, object] = {}
    lines: dict[str, int] = {}
    for node in tree.body:
        if node is _docstring(tree):
            continue
        if isinstance(node, ast.Import | ast.ImportFrom):
            for bound in {alias.asname or alias.name for alias in node.names} & {*KEYS}:
                what = f"{bound} is imported"
                bad(node.lineno, what, "write it as a literal: it is read, not run")
            continue
        name = _defined_name(node)
        lines[name] = node.lineno
        helper = name.startswith("_") and name.isidentifier()
        if helper or (name == "check" and isinstance(node, ast.FunctionDef)):
            continue
        if name not in KEYS or name == "check":
            near = difflib.get_close_matches(name, KEYS, 1, cutoff=0.5)
            mend = f"write {near[0]}" if near else "start the name of a helper with an underscore"
            bad(node.lineno, f"unknown key {name}: a check file knows {', '.join(KEYS)}", mend)
            continue
        try:
            declared[name] = ast.literal_eval(getattr(node, "value", None))
        except (ValueError, TypeError):
            bad(node.lineno, f"{name} is computed", "write it as a literal: it is read, not run")

    differs = declared.get("DIFFERS", {})
    if not (isinstance(differs, dict) and all(map(_is_reason, differs.values()))):
        mend = 'write {"name": "the reason"}, or {"name": {"jax": "the reason"}}'
        bad(lines["DIFFERS"], "DIFFERS is not a dict of reasons", mend)
        differs = {}

    tolerance = declared.get("TOLERANCE", TOLERANCE)
    if type(tolerance) is not float or not 0 < tolerance < 1:
        bad(lines["TOLERANCE"], "TOLERANCE is not a fraction", "write a float, such as 1e-4")
        tolerance = TOLERANCE
    elif tolerance > TOLERANCE and lines["TOLERANCE"] not in _comment_lines(source):
        what = f"TOLERANCE is wider than the default {TOLERANCE} and gives no reason"
        bad(lines["TOLERANCE"], what, "add the reason as a comment on the same line")

    needs = declared.get("NEEDS", set())
    if type(needs) is not set:
        bad(lines["NEEDS"], "NEEDS is not a set", 'write, for example, {"gpu"}')
        needs = set()
    for need in sorted(map(str, needs)):
        if need not in NEEDS:
            bad(lines["NEEDS"], f"unknown need {need!r}", f"use one of {', '.join(NEEDS)}")

    asks = ()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "check":
            asks = tuple(argument.arg for argument in node.args.args)
            given = asks[len(asks) - len(node.args.defaults) :]
            for tab in (tab for tab in asks if tab in TABS and tab not in {*REQUIRED, *given}):
                what = f"check always asks for {tab}, which is not installed everywhere"
                bad(node.lineno, what, f"give it a default, {tab}=None, and ask `if {tab}:`")

    return Settings(
        note=" ".join((ast.get_docstring(tree) or "").split()),
        differs=differs,
        tolerance=tolerance,
        needs=frozenset(map(str, needs)),
        has_check="check" in lines,
        asks=asks,
        lines=lines,
        problems=tuple(problems),
    )


def joined(reasons: dict[str, str]) -> str:
    """The reasons of several tabs as one text, each of them once."""
    return "; ".join(dict.fromkeys(reasons.values()))


def _is_reason(value: object) -> bool:
    """A text, or a dict of texts."""
    texts = list(value.values()) if isinstance(value, dict) else [value]
    return bool(texts) and all(type(text) is str and text.strip() for text in texts)


def _docstring(tree: ast.Module) -> ast.stmt | None:
    return tree.body[0] if ast.get_docstring(tree) is not None else None


def _defined_name(node: ast.stmt) -> str:
    """The name that a top-level statement defines, or its own text when it defines none."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.Assign) and [*map(type, node.targets)] == [ast.Name]:
        return node.targets[0].id
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return ast.unparse(node).split("\n")[0]


def _comment_lines(source: str) -> set[int]:
    tokens = tokenize.generate_tokens(iter(source.splitlines(keepends=True)).__next__)
    return {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
