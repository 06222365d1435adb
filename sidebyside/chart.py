"""Charts as static SVG that takes its text colour from the page, so light and dark both work."""

import hashlib
import io
import json
import math
from datetime import date
from pathlib import Path

from sidebyside import svg

COLOURS = ("#e8590c", "#1c7ed6", "#2b8a3e", "#8a63e8")
"""One a tab, in tab order; each has a contrast of at least 3:1 on white and on slate."""

WIDTH = 390
"""Of a chart whose letters are 11 high: little more than a phone has, so that they can be read."""

INK = "#123456"
"""Stands for the page's own text colour until the SVG is written."""

FEW = 24
"""So many points of a line are marked one by one; of more, only those that stand alone."""


def line_chart(series: dict[str, list[float]], caption: str, cache: Path) -> str:
    """An <svg> with one line for each label in `series`; later lines are dashed, so that equal ones
    are both seen. The horizontal axis counts from 1.

    A chart is drawn once for its content and kept in the folder `cache`: importing the plotting
    library takes longer than building a page.
    """
    ends = "; ".join(f"{k} from {v[0]:.3g} to {v[-1]:.3g}" for k, v in series.items() if v)
    return _kept(_lines, series, caption, f"{caption.rstrip('.')}: {ends}", {}, cache)


def date_chart(
    series: dict[str, list[tuple[str, float | None]]],
    caption: str,
    cache: Path,
    axis: str,
    log: bool = False,
    mark: float | None = None,
) -> str:
    """An <svg> with one line for each label; each point is (ISO date or year, value), and a value
    of None leaves the line open: what was not counted is not drawn.

    `axis` names the vertical axis; `mark` draws a thin line across, at a value to compare with.
    """
    ends = []
    for label, points in series.items():
        known = [(day, value) for day, value in points if value is not None]
        (first, low), (last, high) = known[0], known[-1]
        when = "in" if len(first) == 4 else "on"
        ends.append(f"{label} from {_short(low)} {when} {first} to {_short(high)} {when} {last}")
    label = f"{caption.rstrip('.')}: {'; '.join(ends)}"
    return _kept(_dated, series, caption, label, {"axis": axis, "log": log, "mark": mark}, cache)


def bar_chart(
    series: dict[str, dict[str, float | None]], caption: str, cache: Path, axis: str
) -> str:
    """An <svg> with a group of bars for each name in the values of `series`, a bar a label; each
    bar bears its value, and where that is None there is no bar. Values are shares, from 0 to 1."""
    groups = list(next(iter(series.values())))
    told = [
        f"{group}: "
        + ", ".join(
            f"{label} {'not asked' if bars[group] is None else format(bars[group], '.1%')}"
            for label, bars in series.items()
        )
        for group in groups
    ]
    label = f"{caption.rstrip('.')}: {'; '.join(told)}"
    return _kept(_bars, series, caption, label, {"axis": axis}, cache)


def _short(value: float) -> str:
    """A number as a listener wants it: thousands parted, or three digits."""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _kept(draw, series: dict, caption: str, label: str, options: dict, cache: Path) -> str:
    """The chart out of `cache`, drawn now if its content or the code is new."""
    code = [Path(file).read_text("utf-8") for file in (__file__, svg.__file__)]
    content = json.dumps([draw.__name__, series, caption, label, options, code])
    kept = cache / f"{hashlib.sha256(content.encode()).hexdigest()[:16]}.svg"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_text(_drawn(draw, series, label, options), "utf-8")
    return kept.read_text("utf-8")


def _lines(axes, series: dict[str, list[float]]) -> None:
    for number, (label, values) in enumerate(series.items()):
        axes.plot(
            range(1, len(values) + 1),
            values,
            label=label,
            color=COLOURS[number % len(COLOURS)],
            linewidth=4 if number == 0 else 2,
            linestyle="-" if number == 0 else (0, (4, 3)),
            marker="o" if number == 0 else "x",
        )
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.legend(frameon=False)


def _dated(axes, series: dict, axis: str, log: bool, mark: float | None) -> None:
    from matplotlib.ticker import FuncFormatter, NullFormatter

    for number, (label, points) in enumerate(series.items()):
        days = [date.fromisoformat(f"{day}-01-01"[:10]) for day, _ in points]
        values = [math.nan if value is None else value for _, value in points]
        open_ = [True, *map(math.isnan, values), True]
        alone = [open_[i] and open_[i + 2] for i in range(len(values))]  # no line leads there
        axes.plot(
            days,
            values,
            label=label,
            color=COLOURS[number % len(COLOURS)],
            linewidth=2,
            linestyle=("-", (0, (4, 2)), (0, (1, 1.5)))[number % 3],
            marker="os^x"[number % 4],
            markersize=3.5,
            markevery=[i for i in range(len(values)) if len(values) < FEW or alone[i]],
        )
    if log:
        axes.set_yscale("log")
        axes.yaxis.set_minor_formatter(NullFormatter())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _tick(value)))
    if mark is not None:
        axes.axhline(mark, color=INK, linewidth=1)
    axes.set_ylabel(axis)
    axes.legend(frameon=False, fontsize=10)


def _tick(value: float) -> str:
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def _bars(axes, series: dict[str, dict[str, float | None]], axis: str) -> None:
    from matplotlib.ticker import PercentFormatter

    groups = list(next(iter(series.values())))
    width = 0.84 / len(series)
    for number, (label, bars) in enumerate(series.items()):
        shown = [(place, bars[name]) for place, name in enumerate(groups) if bars[name] is not None]
        drawn = axes.bar(
            [place + (number - (len(series) - 1) / 2) * width for place, _ in shown],
            [value for _, value in shown],
            width * 0.92,
            label=label,
            color=COLOURS[number % len(COLOURS)],
        )
        axes.bar_label(drawn, [f"{100 * value:.0f}" for _, value in shown], padding=1, fontsize=9)
    axes.set_axisbelow(True)
    axes.set_xticks(range(len(groups)), groups)
    axes.grid(visible=False, axis="x")
    axes.margins(y=0.12)
    axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    axes.set_ylabel(axis)
    place = {"loc": "lower left", "bbox_to_anchor": (0, 1), "ncols": len(series)}
    axes.legend(frameon=False, fontsize=10, columnspacing=1, handlelength=1.2, **place)


def _drawn(draw, series: dict, label: str, options: dict) -> str:
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    style = {
        "svg.fonttype": "none",
        "font.size": 11,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.alpha": 0.2,
        **{key: INK for key in ("text.color", "axes.labelcolor", "axes.edgecolor", "grid.color")},
        **{key: INK for key in ("xtick.color", "ytick.color")},
        **{f"{axis}tick.{size}.size": 0 for axis in "xy" for size in ("major", "minor")},
    }
    named = "axis" in options  # the name of an axis needs room
    with rc_context(style):
        picture = Figure(figsize=(WIDTH / 72, WIDTH / 72 * (0.57 if named else 0.52)))
        bounds = (0.15, 0.1, 0.84, 0.8) if named else (0.1, 0.11, 0.89, 0.87)
        draw(picture.add_axes(bounds), series, **options)
        text = io.StringIO()
        picture.savefig(text, format="svg", transparent=True, metadata={"Date": None})
    return svg.slim(text.getvalue().replace(INK, "currentColor"), label)
