"""Do two tabs hold the same value? Strictly: kind, shape, dtype, finiteness, then numbers.

Nothing is broadcast or converted, and no framework is imported: a tensor is known by its module.
"""

import enum
import math
from dataclasses import dataclass
from types import BuiltinFunctionType, FunctionType, ModuleType

import numpy as np


class NotComparable(enum.Enum):
    """What `plain` answers for models, optimisers, functions and the like."""

    NOT_COMPARABLE = "not comparable"


NOT_COMPARABLE = NotComparable.NOT_COMPARABLE

JAX = ("jax", "jaxlib", "flax")
"""Where the arrays of JAX and the parameters of Flax come from."""

NO_VALUE = ModuleType | FunctionType | BuiltinFunctionType | type
"""What a program names without meaning a value by it: not even worth reporting."""


@dataclass(frozen=True)
class Array:
    """A tensor of any framework: the name of its dtype, and its values as NumPy can hold them."""

    dtype: str
    values: np.ndarray

    def __str__(self) -> str:
        return f"{self.dtype} {self.values.shape}"

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        """A check may give it to NumPy, as it would the tensor."""
        if copy is None:  # which NumPy 1 would take for a mistake
            return np.asarray(self.values, dtype=dtype)
        return np.array(self.values, dtype=dtype, copy=copy)


@dataclass(frozen=True)
class Comparison:
    """The outcome for one name.

    `difference` is max|a-b| / max|b| over all numbers, 0 where everything is exact, inf where
    kinds or shapes differ. `count` is how many values were compared. `mismatch` says what is
    different, and is empty when nothing is.
    """

    difference: float = 0.0
    count: int = 0
    mismatch: str = ""


def plain(value: object) -> object:
    """The value as Array, number, string, None, list, tuple or dict; else NOT_COMPARABLE.

    Shapes (`torch.Size`, `tf.TensorShape`) become tuples.
    """
    if value is None or type(value) in (bool, int, float, complex, str):
        return value
    if isinstance(value, Array | NotComparable):  # comes from an interpreter of its own
        return value
    if type(value) in (bytes, range, set, frozenset):
        return repr(sorted(value, key=repr) if isinstance(value, set | frozenset) else value)
    if isinstance(value, np.ndarray | np.generic):
        return _array(value.dtype.name, np.asarray(value))
    if isinstance(value, np.dtype):
        return value.name
    kind = type(value)
    module, name = kind.__module__.partition(".")[0], kind.__name__
    if (module, name) in (("torch", "Size"), ("tensorflow", "TensorShape")):
        return tuple(value)
    if (module, name) in (("torch", "dtype"), ("tensorflow", "DType")):
        return str(getattr(value, "name", value)).removeprefix("torch.")
    if module == "torch" and hasattr(value, "detach"):
        if value.is_meta:  # a shape without values
            return NOT_COMPARABLE
        tensor = value.detach().cpu()
        dtype = str(tensor.dtype).removeprefix("torch.")
        if str(tensor.layout) != "torch.strided":
            tensor = tensor.to_dense()
        tensor = tensor.resolve_conj()
        return _array(dtype, (tensor.float() if dtype == "bfloat16" else tensor).numpy())
    if module in ("tensorflow", "keras", *JAX) and hasattr(value, "__array__"):
        symbolic = name in ("KerasTensor", "SymbolicTensor") or name.endswith("Tracer")
        if symbolic or (module in JAX and not isinstance(value.dtype, np.dtype)):
            return NOT_COMPARABLE  # a place in a graph, without values; the key of a generator
        dtype = str(getattr(value.dtype, "name", value.dtype))
        # `numpy()`, for `__array__` of a bfloat16 without axes returns no array
        return _array(dtype, np.asarray(value.numpy() if hasattr(value, "numpy") else value))
    if isinstance(value, list | tuple):
        items = [plain(item) for item in value]
        return NOT_COMPARABLE if NOT_COMPARABLE in items else kind_of(value)(items)
    if isinstance(value, dict):
        items = {key: plain(item) for key, item in value.items()}
        return NOT_COMPARABLE if NOT_COMPARABLE in items.values() else items
    return NOT_COMPARABLE


def kind_of(value: list | tuple) -> type:
    return list if isinstance(value, list) else tuple


def _array(dtype: str, values: np.ndarray) -> object:
    if values.dtype == object:
        return NOT_COMPARABLE
    if values.dtype.name == "bfloat16":
        values = values.astype(np.float32)
    return Array(dtype, values.copy())


def compare(one: object, other: object, tolerance: float, labels: tuple[str, str]) -> Comparison:
    """Compare two plain values; `labels` name the two sides in the message."""
    return _compare(one, other, tolerance, labels, "")


def _compare(one, other, tolerance, labels, where) -> Comparison:
    at = f"at {where}: " if where else ""

    def differ(text: str, difference: float = math.inf, count: int = 1) -> Comparison:
        return Comparison(difference, count, at + text)

    if type(one) is not type(other):
        return differ(f"{describe(one)} in {labels[0]}, {describe(other)} in {labels[1]}")
    if isinstance(one, Array):
        if str(one) != str(other):
            return differ(f"{one} in {labels[0]}, {other} in {labels[1]}")
        return _numbers(one.values, other.values, tolerance, labels, at, str(one))
    if isinstance(one, float | complex):
        return _numbers(np.asarray(one), np.asarray(other), tolerance, labels, at, "a number")
    if isinstance(one, list | tuple):
        if len(one) != len(other):
            return differ(f"{len(one)} items in {labels[0]}, {len(other)} in {labels[1]}")
        if one and all(type(item) is float for item in [*one, *other]):
            # Numbers in a row are one series: its largest value sets the scale.
            return _numbers(np.array(one), np.array(other), tolerance, labels, at, "a series")
        keys = range(len(one))
    elif isinstance(one, dict):
        if one.keys() != other.keys():
            return differ(f"keys {list(one)} in {labels[0]}, {list(other)} in {labels[1]}")
        keys = one.keys()
    else:
        return differ(_both(one, other, labels)) if one != other else Comparison(count=1)
    parts = [_compare(one[k], other[k], tolerance, labels, f"{where}[{k!r}]") for k in keys]
    worst = max(parts, key=lambda part: (bool(part.mismatch), part.difference), default=None)
    if worst is None:
        return Comparison()
    return Comparison(worst.difference, sum(part.count for part in parts), worst.mismatch)


def _numbers(a, b, tolerance, labels, at, what) -> Comparison:
    """Arrays of one shape and one dtype."""
    what = f"{what} in both"
    if a.dtype.kind not in "fc":
        wrong = np.argwhere(a != b)
        if not len(wrong):
            return Comparison(count=a.size)
        worst = tuple(wrong[0])
        if a.dtype.kind in "iu":
            worst = _largest(np.abs(a.astype(object) - b.astype(object)).astype(float))
        text = f"{_both(a[worst], b[worst], labels)}{_index(worst)}: {what}, compared exactly"
        return Comparison(math.inf, a.size, at + text)
    nan = np.isnan(a) | np.isnan(b)
    if nan.any():
        worst = _largest(nan.astype(float))
        text = _both(a[worst], b[worst], labels)
        if np.isnan(a[worst]) and np.isnan(b[worst]):
            text += ", and NaN equals nothing, not even NaN"
        return Comparison(math.inf, a.size, f"{at}{text}{_index(worst)}: {what}")
    infinite = np.isinf(a) | np.isinf(b)
    if (a[infinite] != b[infinite]).any():
        worst = _largest((infinite & (a != b)).astype(float))
        text = f"{_both(a[worst], b[worst], labels)}{_index(worst)}: {what}"
        return Comparison(math.inf, a.size, at + text)
    wide = np.complex128 if a.dtype.kind == "c" else np.float64
    a, b = np.where(infinite, 0, a).astype(wide), np.where(infinite, 0, b).astype(wide)
    if not a.size:
        return Comparison()
    error, scale = np.abs(a - b), float(np.abs(b).max())
    largest = float(error.max())
    difference = largest / scale if scale else (math.inf if largest else 0.0)
    if difference <= tolerance:
        return Comparison(difference, a.size)
    worst = _largest(error)
    text = (
        f"{_both(a[worst], b[worst], labels)}{_index(worst)}: {what}; the largest difference "
        f"is {largest:.3g}, {difference:.3g} of the largest value; the tolerance is {tolerance:g}"
    )
    return Comparison(difference, a.size, at + text)


def _largest(error: np.ndarray) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(np.argmax(error), error.shape))


def _index(index: tuple[int, ...]) -> str:
    return f" at index {list(index)}" if index else ""


def _both(one: object, other: object, labels: tuple[str, str]) -> str:
    one, other = (v.item() if isinstance(v, np.generic) else v for v in (one, other))
    return f"{one!r} in {labels[0]}, {other!r} in {labels[1]}"


def describe(value: object) -> str:
    """What kind of thing a plain value is, for a message."""
    if isinstance(value, Array):
        return f"an array ({value})"
    return "None" if value is None else f"{type(value).__name__} {value!r}"[:80]
