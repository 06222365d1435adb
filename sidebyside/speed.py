"""How long the same work takes: the tables, the charts and the figures of `docs/benchmarks.md`.

    ::: speed forward_1                          one kind of work, on every machine that measured it
    ::: speed machines                           the machines, their versions, and what they lacked
    {{ speed/forward_1 predict | .0f }}          how many times as long as the first way
    {{ speed/forward_1 predict_ms | .2f }}       how long, in milliseconds

`make bench-frameworks` writes `docs/evidence/benchmarks/<machine>.json`, one file for each machine.
What such a file holds stands in `docs/schemas/benchmarks.schema.json`. What is not in a file is not
drawn, and the page says why.
"""

import functools
import re
from pathlib import Path

from sidebyside import schemas
from sidebyside.chart import dot_chart
from sidebyside.pairs import Problem
from sidebyside.rows import Unknown, plain

FOLDER = Path("docs/evidence/benchmarks")
FRAMEWORKS = {"torch": "PyTorch", "tensorflow": "TensorFlow"}
MEND = "run `make bench-frameworks` again on that machine"

GROUPS = {
    "forward_1": ("eager", "One row through a small model"),
    "forward_32": ("eager", "A batch of 32 through a small model"),
    "large": ("eager", "A batch through a large model"),
    "epoch": ("eager, DataLoader", "One epoch on the digits, in batches of 32"),
    "first_forward": ("eager", "The very first call of a model, tracing and compiling included"),
    "first_epoch": ("eager, DataLoader", "The very first epoch, tracing and compiling included"),
    "loading": ("DataLoader", "One pass over the digits, nothing computed"),
    "import": ("torch", "Starting Python and importing"),
    "sharing": ("alone, one thread", "One PyTorch epoch, alone and between epochs of Keras"),
}
"""Each kind of work: PyTorch's way that the others are compared with, and what its chart is called.
"""


def problems(guide) -> list[Problem]:
    """What is wrong with the files, each with its line."""
    return [problem for path in _paths(guide.root) for problem in _file(path, *_stamp(path))[1]]


def machines(root: Path) -> dict[str, dict]:
    """What each good file holds, by the name of the file."""
    found = {path.stem: _file(path, *_stamp(path))[0] for path in _paths(root)}
    return {name: data for name, data in found.items() if data is not None}


def _paths(root: Path) -> list[Path]:
    return sorted((root / FOLDER).glob("*.json"))


def _stamp(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_mtime_ns, stat.st_size


@functools.lru_cache(maxsize=16)
def _file(path: Path, changed: int, size: int) -> tuple[dict | None, tuple[Problem, ...]]:
    """A file; None if something is wrong with it, and what that is."""
    root = path.parents[len(FOLDER.parts)]
    return schemas.load(root, path, "benchmarks", MEND, _contradictions)


def _contradictions(data: dict):
    """(where, what), for what a schema cannot say."""
    seen = set()
    for number, result in enumerate(data["results"]):
        place = (result["group"], result["framework"], result["way"])
        if place in seen:
            yield ("results", number), f"{', '.join(place)} is there twice"
        seen.add(place)
        if not result["low"] <= result["median"] <= result["high"]:
            yield ("results", number), f"{', '.join(place)}: the median is not within its spread"
        if result["group"] not in GROUPS:
            mend = f"it is none of {', '.join(GROUPS)}"
            yield ("results", number), f"unknown kind of work {result['group']}: {mend}"
        if result["framework"] in data["missing"]:
            yield ("results", number), f"{result['framework']} is said to be missing, and is there"


# --- Figures ------------------------------------------------------------------------------------


def figures(guide) -> dict[str, dict]:
    """Figures of one machine, the first that lacks neither framework; None for what it lacks."""
    whole = [data for data in machines(guide.root).values() if not data["missing"]]
    if not whole:
        return {group: Unknown() for group in (*GROUPS, "machine")}
    data = whole[0]
    found: dict[str, dict] = {group: {} for group in GROUPS}
    for other in machines(guide.root).values():  # so that a figure may be missing, and not unknown
        for result in other["results"]:
            name = slug(result["way"])
            found[result["group"]] |= {name: None, f"{name}_ms": None}
    for result in data["results"]:
        name, group = slug(result["way"]), result["group"]
        found[group][name] = ratio(data, result)
        found[group][f"{name}_ms"] = 1000 * result["median"]
    return found | {"machine": data["machine"] | {"threads": data["threads"]}}


def slug(way: str) -> str:
    """The name of a way in a figure: `fit, XLA` is `fit_xla`."""
    return re.sub(r"\W+", "_", way.lower()).strip("_")


def ratio(data: dict, result: dict) -> float | None:
    """How many times as long as PyTorch's first way on this machine, in the same run."""
    base = GROUPS[result["group"]][0]
    for other in data["results"]:
        if (other["group"], other["framework"], other["way"]) == (result["group"], "torch", base):
            return result["median"] / other["median"]
    return None


# --- On the page --------------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """One kind of work, or the machines. Raises ValueError, "what is wrong; how to mend it"."""
    found = machines(guide.root)
    if rest == "machines":
        return _machines(found)
    if rest not in GROUPS:
        raise ValueError(f"no benchmarks called {rest!r}; use machines or one of {list(GROUPS)}")
    ways = _ways(found, rest)
    if not ways:
        return "*Not measured yet on any machine.*"
    lines = [f"| Way | {' | '.join(map(title, found.values()))} |"]
    lines.append(f"|:---|{'---:|' * len(found)}")
    for framework, way in ways:
        cells = [_cell(data, rest, framework, way) for data in found.values()]
        lines.append(f"| {FRAMEWORKS[framework]}: {way} | {' | '.join(cells)} |")
    return f"{_chart(guide.root, found, rest, ways)}\n\n" + "\n".join(lines)


def _ways(found: dict[str, dict], group: str) -> list[tuple[str, str]]:
    """Every way that any machine measured or tried, PyTorch's first."""
    ways = {
        (row["framework"], row["way"]): None
        for data in found.values()
        for row in (*data["results"], *data["failed"])
        if row["group"] == group
    }
    return sorted(ways, key=lambda way: list(FRAMEWORKS).index(way[0]))


def title(data: dict) -> str:
    """A machine in few words."""
    about = data["machine"]
    return plain(about["accelerator"] or f"{about['cpu']}, CPU")


def _cell(data: dict, group: str, framework: str, way: str) -> str:
    for row in data["results"]:
        if (row["group"], row["framework"], row["way"]) == (group, framework, way):
            times = ratio(data, row)
            said = f"**{duration(row['median'])}** ({_spread(row['low'], row['high'])})"
            return said + (f"<br>{_times(times)}" if times is not None else "")
    return f"not measured: {plain(_why_not(data, group, framework, way))}"


def _why_not(data: dict, group: str, framework: str, way: str) -> str:
    for row in data["failed"]:
        if (row["group"], row["framework"], row["way"]) == (group, framework, way):
            return row["why"]
    if why := data["missing"].get(framework):
        return f"{FRAMEWORKS[framework]}: {why}"
    if data["missing"]:  # `sharing` needs both
        return "; ".join(f"{FRAMEWORKS[name]}: {why}" for name, why in data["missing"].items())
    return "this run did not try it"


def duration(seconds: float) -> str:
    """Three digits and a unit."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size or unit == "µs":
            value = seconds / size
            return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"
    raise AssertionError("unreachable")


def _spread(low: float, high: float) -> str:
    """Both ends; the unit once if they share it."""
    first, last = duration(low), duration(high)
    number, _, unit = first.partition(" ")
    return f"{number} – {last}" if last.endswith(f" {unit}") else f"{first} – {last}"


def _times(value: float) -> str:
    return f"× {value:,.0f}" if value >= 100 else f"× {value:.2g}"


def _chart(root: Path, found: dict[str, dict], group: str, ways: list[tuple[str, str]]) -> str:
    series = {}
    for data in found.values():
        points = {
            row["way"]: (row["median"], row["low"], row["high"])
            for framework, way in ways
            for row in data["results"]
            if (row["group"], row["framework"], row["way"]) == (group, framework, way)
        }
        if points:
            series[title(data)] = points
    if not series:
        return ""
    caption = GROUPS[group][1]
    names = [way for _, way in ways if any(way in points for points in series.values())]
    svg = dot_chart(series, names, caption, root / ".cache" / "charts", duration)
    about = f"<figcaption>{caption}. Logarithmic scale.</figcaption>"
    return f"<figure>\n{svg.strip()}\n{about}\n</figure>"


def _machines(found: dict[str, dict]) -> str:
    if not found:
        return "*No machine has measured anything yet.*"
    lines = []
    for name, data in found.items():
        about = data["machine"]
        memory = f", {about['memory_gib']} GiB of memory" if about["memory_gib"] else ""
        parts = [f"{about['cpu']}, {about['cores']} cores{memory}, {about['system']}"]
        if about["accelerator"]:
            parts.append(f"accelerator: {about['accelerator']}")
        threads = data["threads"]
        parts.append("one thread" if threads == 1 else f"{threads} threads")
        parts.append(", ".join(f"{k} {v}" for k, v in data["versions"].items()))
        if data.get("priority") == "real time":
            parts.append("at real-time priority, so that no other program could interrupt it")
        if data["busy"] is not None:
            parts.append(f"at most {data['busy']:.1f} programs were running before a process")
        lines.append(f"- **{title(data)}**, {data['date']}: {plain('; '.join(parts))}.")
        lacks = [f"{FRAMEWORKS[f]} was not measured: {why}" for f, why in data["missing"].items()]
        lacks += [f"{r['group']}, {r['way']} failed: {r['why']}" for r in data["failed"]]
        lines += [f"    - {plain(lack)}." for lack in lacks]
        lines.append(f"    - [All its figures](evidence/benchmarks/{name}.json).")
    return "\n".join(lines)
