"""Small faults, as a tired author would make them: one in each copy of a program.

Each fault replaces a few characters of the source and leaves the rest as it is, so that its diff
is the line a reader would see. `ast` says where the characters are. A mutation library would
bring operators for any program; these are the ones that matter between two frameworks: a
transpose forgotten, a mean for a sum, a weight not ported.

What cannot matter is left out, so that nobody is asked to catch it:

- what only prints, and text that only a reader sees;
- seeds of a framework: a pair may not lean on one (each tab gets a seed of its own anyway);
- names, logs and the number of workers: they change no value;
- the order of the arguments of a commutative function;
- the deletion of what a later line reads: Python itself reports that;
- a statement that is there for the error it raises: either its message, which is printed, is
  another one, or nothing changed for anybody.
"""

import ast
import difflib
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

QUIET = {
    *("name", "verbose", "seed", "generator", "num_workers", "num_parallel_calls"),
    *("timeout", "port", "check=True"),
    "backend='eager'",  # without it, torch.compile asks for a C++ compiler
}
"""Keyword arguments that change no value of the program: by name, or with the one value."""

SEEDS = {"manual_seed", "set_seed", "set_random_seed", "from_seed", "SeedGenerator", "seed"}
PRINTERS = {"print", "pprint", "sleep", "simplefilter", "filterwarnings"}
COMMUTATIVE = {
    *("add", "mul", "multiply", "maximum", "minimum", "fmax", "fmin", "equal", "eq", "ne"),
    *("not_equal", "allclose", "isclose", "array_equal", "logical_and", "logical_or", "inner"),
    *("min", "max", "logaddexp", "cosine_similarity", "cdist", "vdot"),
    *("mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "cosine_embedding_loss"),
    *("MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss", "CosineEmbeddingLoss"),
    *("MeanSquaredError", "MeanAbsoluteError", "RootMeanSquaredError", "Huber", "LogCosh"),
    *("mean_squared_error", "mean_absolute_error", "huber", "log_cosh", "CosineSimilarity"),
}
"""Functions that give the same for (a, b) and (b, a), also for gradients and further arguments."""

PORTS = {
    *("set_weights", "load_state_dict", "copy_", "load_weights", "assign", "fill_", "zero_"),
    *("zeros_", "ones_", "constant_", "to_keras", "to_torch"),
}


def _pairs(text: str) -> dict[str, str]:
    """'a/b c>d': a becomes b and b becomes a; c becomes d."""
    found = {}
    for word in text.split():
        one, both, other = word.partition("/")
        if both:
            found |= {one: other, other: one}
        else:
            one, _, other = word.partition(">")
            found[one] = other
    return found


REDUCTIONS = _pairs(
    "mean/sum reduce_mean/reduce_sum max/min amax/amin reduce_max/reduce_min argmax/argmin any/all "
    "reduce_any/reduce_all cumsum/cumprod std/var reduce_std/reduce_variance prod>sum median>mean "
    "reduce_prod>reduce_sum sum_over_batch_size>sum mean_with_sample_weight>sum"
)
SIBLINGS = _pairs(
    "relu/tanh ReLU/Tanh sigmoid>tanh Sigmoid>Tanh softmax>sigmoid Softmax>Sigmoid gelu>relu "
    "GELU>ReLU silu>relu SiLU>ReLU elu>relu ELU>ReLU leaky_relu>relu LeakyReLU>ReLU softplus>relu "
    "exp/log sin/cos floor/ceil sqrt/square abs>square add/subtract sub>add mul/div "
    "multiply/divide minimum/maximum zeros/ones zeros_like/ones_like Zeros/Ones cat/stack "
    "concat/stack concatenate/stack MSELoss/L1Loss mse_loss/l1_loss mse/mae "
    "MeanSquaredError/MeanAbsoluteError mean_squared_error/mean_absolute_error "
    "MaxPool2d/AvgPool2d MaxPooling2D/AveragePooling2D MaxPool1d/AvgPool1d "
    "MaxPooling1D/AveragePooling1D max_pool2d/avg_pool2d Adam/AdamW adam>sgd sgd>adam "
    "GlobalAveragePooling2D/GlobalMaxPooling2D AdaptiveAvgPool2d/AdaptiveMaxPool2d "
    "float32/float64 int64/int32 float16>float32 bfloat16>float32 same/valid "
    "channels_last/channels_first logical_and/logical_or sort/argsort tril/triu"
)
MODES = _pairs("train/eval")
TRANSPOSES = {
    *("t", "transpose", "permute", "swapaxes", "swapdims", "movedim", "moveaxis", "adjoint"),
    *("matrix_transpose",),
}
OPERATORS = {
    **{ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "/"), ast.Div: ("/", "*")},
    **{ast.Pow: ("**", "*"), ast.FloorDiv: ("//", "*"), ast.Mod: ("%", "*")},
    **{ast.MatMult: ("@", "*"), ast.BitAnd: ("&", "|"), ast.BitOr: ("|", "&")},
    **{ast.And: ("and", "or"), ast.Or: ("or", "and")},
}
COMPARISONS = {
    **{ast.Lt: ("<", ">="), ast.GtE: (">=", "<"), ast.Gt: (">", "<="), ast.LtE: ("<=", ">")},
    **{ast.Eq: ("==", "!="), ast.NotEq: ("!=", "==")},
    **{ast.Is: ("is", "is not"), ast.IsNot: ("is not", "is")},
    **{ast.In: ("in", "not in"), ast.NotIn: ("not in", "in")},
}


@dataclass(frozen=True)
class Mutant:
    """A copy of a program with one fault: which kind, the lines before and after, the copy."""

    kind: str
    before: str
    after: str
    source: str

    @property
    def diff(self) -> str:
        lines = [("-", self.before), ("+", self.after)]
        return "\n".join(f"{sign} {line}" for sign, text in lines for line in text.splitlines())


def mutants(source: str) -> list[Mutant]:
    """Every fault in every place of a tab, in the order of the places. The source must parse."""
    return _mutants(Program(source), KINDS)


def port_mutants(source: str) -> list[Mutant]:
    """The same for a check file, where only what it copies from tab to tab is a fault."""
    return _mutants(Program(source), {"port": _ported_in_check})


Edit = tuple[int, int, str]
"""Replace the bytes from, up to, by this text."""


class Program:
    """A source, its tree, and where each node stands in its bytes."""

    def __init__(self, source: str):
        self.bytes = source.encode()
        self.tree = ast.parse(source)
        self.starts = [0]
        for line in self.bytes.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def start(self, node: ast.AST) -> int:
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.AST) -> int:
        return self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.AST) -> str:
        return self.bytes[self.start(node) : self.end(node)].decode()

    def replace(self, node: ast.AST, text: str) -> Edit:
        return self.start(node), self.end(node), text

    def between(self, left: ast.AST, right: ast.AST, old: str, new: str) -> Iterator[Edit]:
        """Replace the sign between two nodes, which may stand in brackets of their own."""
        low, high = self.end(left), self.start(right)
        gap = re.sub(rb"#[^\n]*", lambda m: b" " * len(m[0]), self.bytes[low:high])
        word = r"\b" if old.isalpha() else ""
        pattern = word + re.escape(old).replace(r"\ ", r"\s+") + word
        if found := re.search(pattern.encode(), gap):
            yield low + found.start(), low + found.end(), new

    def edited(self, edit: Edit) -> str:
        low, high, text = edit
        return (self.bytes[:low] + text.encode() + self.bytes[high:]).decode()

    @cached_property
    def modules(self) -> set[str]:
        """What imports bind: in `tf.transpose(x)`, x is turned, in `x.transpose()` too."""
        imports = (n for n in ast.walk(self.tree) if isinstance(n, ast.Import | ast.ImportFrom))
        return {(a.asname or a.name).partition(".")[0] for node in imports for a in node.names}

    def meant(self, function: ast.AST) -> str:
        """The name of what is called, also in `MSELoss()(a, b)` and after `f = MSELoss()`."""
        if isinstance(function, ast.Call):
            return _called(function)
        if isinstance(function, ast.Name) and function.id in self.made_by:
            return self.made_by[function.id]
        return _called(ast.Call(function, [], []))

    @cached_property
    def made_by(self) -> dict[str, str]:
        """{name: what is called to make it}, for `name = Something()`."""
        return {
            target.id: _called(node.value)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    @cached_property
    def reads(self) -> dict[str, int]:
        """The last line that reads each name."""
        last: dict[str, int] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                last[node.id] = max(last.get(node.id, 0), node.lineno)
        return last

    @cached_property
    def first_set(self) -> dict[str, int]:
        """The first line that sets each name."""
        first: dict[str, int] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                first[node.id] = min(first.get(node.id, node.lineno), node.lineno)
        return first

    def nodes(self) -> Iterator[ast.AST]:
        """Every node in which a fault could matter, in the order of the source."""
        waiting: list[ast.AST] = [self.tree]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom | ast.arg):
                continue
            if isinstance(node, ast.Call) and _called(node) in PRINTERS | SEEDS:
                continue
            if isinstance(node, ast.keyword) and node.arg in QUIET:
                continue
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "port":
                continue  # any that is free will do
            if isinstance(node, ast.Call) and _called(node) == "zip":
                node = ast.Call(node.func, node.args, [])  # strict=True is a guard
            if isinstance(node, ast.Call) and _called(node) == "prefetch":
                node = ast.Call(node.func, [], [])  # how far ahead changes no value
            if node in self.raisers:
                continue
            yield node
            waiting += reversed(list(ast.iter_child_nodes(node)))

    @cached_property
    def raisers(self) -> set[ast.stmt]:
        """The last statement of each `try` whose error is printed (none that runs repeatedly)."""
        found = set()
        for node in self.tree.body:
            if isinstance(node, ast.Try) and not (node.orelse or node.finalbody):
                inside = (n for handler in node.handlers for n in ast.walk(handler))
                if any(isinstance(n, ast.Call) and _called(n) == "print" for n in inside):
                    last = node.body[-1]
                    while isinstance(last, ast.With):
                        last = last.body[-1]
                    found.add(last)
        return found


def _mutants(program: Program, kinds: dict[str, Callable]) -> list[Mutant]:
    source = program.edited((0, 0, ""))
    found: dict[str, Mutant] = {}
    for node in program.nodes():
        for kind, faults in kinds.items():
            for edit in faults(node, program):
                new = program.edited(edit)
                if new == source or new in found or not _parses(new):
                    continue
                before, after = _changed(source, new)
                found[new] = Mutant(kind, before, after, new)
    return list(found.values())


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def _changed(old: str, new: str) -> tuple[str, str]:
    """The lines that were changed, and what they became."""
    one, other = old.splitlines(), new.splitlines()
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    changed = [block for block in blocks if block[0] != "equal"]
    low, high = changed[0], changed[-1]
    return "\n".join(one[low[1] : high[2]]), "\n".join(other[low[3] : high[4]])


def _called(node: ast.Call) -> str:
    """The last part of the name that is called: `add` in `torch.add(a, b)`."""
    function = node.func
    return getattr(function, "attr", None) or getattr(function, "id", "")


def _constant(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float, complex):
        value = node.value
        yield program.replace(node, repr(value + 1 if type(value) is int else value * 2 or 1.0))


def _operator(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield from program.between(node.left, node.right, *OPERATORS[type(node.op)])
    if isinstance(node, ast.BoolOp):
        for left, right in itertools.pairwise(node.values):
            yield from program.between(left, right, *OPERATORS[type(node.op)])
    if isinstance(node, ast.AugAssign) and type(node.op) in OPERATORS:
        old, new = OPERATORS[type(node.op)]
        yield from program.between(node.target, node.value, f"{old}=", f"{new}=")
    # Of two axes -1 is 1, and another kind of fault makes it -2 anyway.
    if isinstance(node, ast.UnaryOp) and program.text(node) != "-1":
        yield program.replace(node, program.text(node.operand))


def _comparison(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.Compare):
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            yield from program.between(left, right, *COMPARISONS[type(operator)])
            left = right


def _keyword(node: ast.AST, program: Program) -> Iterator[Edit]:
    """A keyword argument dropped, with its comma."""
    if not isinstance(node, ast.Call):
        return
    arguments = sorted([*node.args, *node.keywords], key=program.start)
    for number, argument in enumerate(arguments):
        if not isinstance(argument, ast.keyword) or argument.arg is None:
            continue
        if {argument.arg, ast.unparse(argument)} & QUIET:
            continue
        if number:
            yield program.end(arguments[number - 1]), program.end(argument), ""
        else:
            others = arguments[1:]
            end = program.start(others[0]) if others else program.end(argument)
            yield program.start(argument), end, ""


def _order(node: ast.AST, program: Program) -> Iterator[Edit]:
    """Two arguments that stand side by side swapped."""
    if not isinstance(node, ast.Call):
        return
    for number, (one, other) in enumerate(itertools.pairwise(node.args)):
        if isinstance(one, ast.Starred) or isinstance(other, ast.Starred):
            continue
        if number == 0 and program.meant(node.func) in COMMUTATIVE:
            continue
        two = _called(node) == "transpose" and [type(a) for a in node.args] == [ast.Constant] * 2
        if two and {one.value, other.value} != {0, 1}:  # else it may be NumPy's, of two axes
            continue
        gap = program.bytes[program.end(one) : program.start(other)].decode()
        swapped = program.text(other) + gap + program.text(one)
        yield program.start(one), program.end(other), swapped


def _transpose(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.Attribute) and node.attr in ("T", "mT", "H", "mH"):
        yield program.replace(node, program.text(node.value))
    if isinstance(node, ast.Call) and _called(node) in TRANSPOSES:
        turned = node.func.value if isinstance(node.func, ast.Attribute) else None
        if turned is None or _root(turned) in program.modules:
            turned = node.args[0] if node.args else None
        if turned is not None:
            yield program.replace(node, program.text(turned))


def _root(node: ast.AST) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _mode(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        yield from _renamed(node.func, program, MODES)
    if isinstance(node, ast.keyword) and node.arg == "training":
        yield from _flipped(node.value, program)


def _flipped(node: ast.AST, program: Program) -> Iterator[Edit]:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield program.replace(node, str(not node.value))


def _boolean(node: ast.AST, program: Program) -> Iterator[Edit]:
    yield from _flipped(node, program)


def _renamed(node: ast.AST, program: Program, names: dict[str, str]) -> Iterator[Edit]:
    """The last part of a dotted name, or a short string, becomes another."""
    if isinstance(node, ast.Attribute) and node.attr in names:
        yield program.end(node) - len(node.attr), program.end(node), names[node.attr]
    known = program.modules | {"max", "min", "any", "all"}
    if isinstance(node, ast.Name) and node.id in names and node.id in known:
        yield program.replace(node, names[node.id])
    if isinstance(node, ast.Constant) and type(node.value) is str and node.value in names:
        yield program.replace(node, f'"{names[node.value]}"')


def _reduction(node: ast.AST, program: Program) -> Iterator[Edit]:
    yield from _renamed(node, program, REDUCTIONS)


def _sibling(node: ast.AST, program: Program) -> Iterator[Edit]:
    yield from _renamed(node, program, SIBLINGS)


def _statement(node: ast.AST, program: Program) -> Iterator[Edit]:
    """A statement deleted, unless a later line would miss the name it sets."""
    if not _can_go(node, program) or _ports(node):
        return
    yield program.replace(node, "pass")


def _can_go(node: ast.AST, program: Program) -> bool:
    if isinstance(node, ast.AugAssign):
        return True
    if isinstance(node, ast.Expr):
        call = node.value
        return isinstance(call, ast.Call) and _called(call) not in PRINTERS | SEEDS
    if not isinstance(node, ast.Assign):
        return False
    names = [n for t in node.targets for n in ast.walk(t) if isinstance(n, ast.Name)]
    return not any(
        isinstance(n.ctx, ast.Store)
        and program.first_set[n.id] == node.lineno
        and program.reads.get(n.id, 0) > node.lineno
        for n in names
    )


def _ports(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and _called(node.value) in PORTS
    )


def _port(node: ast.AST, program: Program) -> Iterator[Edit]:
    """A weight that is not set, or not copied."""
    if _ports(node):
        yield program.replace(node, "pass")


def _ported_in_check(node: ast.AST, program: Program) -> Iterator[Edit]:
    if _ports(node):
        yield program.replace(node, "pass")


KINDS: dict[str, Callable[[ast.AST, Program], Iterator[Edit]]] = {
    "constant": _constant,
    "operator": _operator,
    "comparison": _comparison,
    "keyword": _keyword,
    "order": _order,
    "transpose": _transpose,
    "mode": _mode,
    "reduction": _reduction,
    "port": _port,
    "statement": _statement,
    "boolean": _boolean,
    "sibling": _sibling,
}
"""Every kind of fault. When two kinds make the same copy, it counts as the first one's."""
