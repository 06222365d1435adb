"""Charts as static SVG that takes its text colour from the page, so light and dark both work."""

import io
import json
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sidebyside import svg
from sidebyside.kept import kept

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


def dot_chart(
    series: dict[str, dict[str, tuple[float, float, float]]],
    names: list[str],
    caption: str,
    cache: Path,
    told: Callable[[float], str],
) -> str:
    """An <svg> with a line for each of `names`, and on it a dot for each label that has a value
    there: (value, low, high), on a logarithmic scale, with a bar from low to high.

    `told` says a value in words.
    """
    said = [
        f"{label}: " + ", ".join(f"{n} {told(points[n][0])}" for n in names if n in points)
        for label, points in series.items()
    ]
    powers = range(-6, 3)  # the ticks, said here: what is kept must not depend on a function
    ticks = {f"1e{power}": told(10.0**power) for power in powers}
    label = f"{caption.rstrip('.')}: {'; '.join(said)}"
    return _kept(_dots, series, caption, label, {"names": names, "ticks": ticks}, cache)


def _short(value: float) -> str:
    """A number as a listener wants it: thousands parted, or three digits."""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _kept(draw, series: dict, caption: str, label: str, options: dict, cache: Path) -> str:
    """The chart out of `cache`, drawn now if its content or the code is new."""
    code = [Path(file).read_text("utf-8") for file in (__file__, svg.__file__)]
    content = json.dumps([draw.__name__, series, caption, label, options, code])
    return kept(
        cache, content, ".svg", lambda: _drawn(draw, series, label, options).encode()
    ).decode()


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


def _dots(axes, series: dict, names: list[str], ticks: dict[str, str]) -> None:
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    axes.set_xscale("log")
    for number, (label, points) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        rows = [row for row, name in enumerate(names) if name in points]
        offset = 0.3 * (number - (len(series) - 1) / 2)
        for row in rows:
            _, low, high = points[names[row]]
            axes.plot([low, high], [row + offset] * 2, color=colour, linewidth=3)
        values = [points[names[row]][0] for row in rows]
        places = [row + offset for row in rows]
        mark = "os^x"[number % 4]
        axes.plot(values, places, mark, label=label, color=colour, markersize=6)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.5, -0.5)  # the first at the top
    axes.xaxis.set_major_locator(FixedLocator([float(tick) for tick in ticks]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: ticks[f"1e{_power(value)}"]))
    low, high = axes.get_xlim()  # at least one power on each side, so that a tick is there
    axes.set_xlim(min(low, 10.0 ** (_power(high) - 1)), high)
    if len(series) > 1:
        place = {"loc": "lower left", "bbox_to_anchor": (-0.6, 1), "ncols": 2}
        axes.legend(frameon=False, fontsize=10, columnspacing=1, handlelength=1.2, **place)


def _power(value: float) -> int:
    return round(math.log10(value))


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
    wide = "names" in options  # so do names of rows
    with rc_context(style):
        above = 0.08 if len(series) > 1 else 0.01  # the legend
        height = 0.57 if named else 0.52
        if wide:
            height = 0.07 + above + 0.065 * len(options["names"])
        picture = Figure(figsize=(WIDTH / 72, WIDTH / 72 * height))
        bounds = (0.15, 0.1, 0.84, 0.8) if named else (0.1, 0.11, 0.89, 0.87)
        if wide:
            bounds = (0.42, 0.07 / height, 0.52, 1 - (0.07 + above) / height)
        draw(picture.add_axes(bounds), series, **options)
        text = io.StringIO()
        picture.savefig(text, format="svg", transparent=True, metadata={"Date": None})
    return svg.slim(text.getvalue().replace(INK, "currentColor"), label)
