"""A slimmed drawing shows what the library drew, with few elements."""

import io
import re

import pytest
from matplotlib.figure import Figure

from sidebyside.svg import slim


def drawn(**style) -> str:
    """One line of three points, and nothing around it."""
    picture = Figure(figsize=(1, 1))
    axes = picture.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.plot([0, 1, 2], [0, 2, 1], **style)
    text = io.StringIO()
    picture.savefig(text, format="svg", transparent=True)
    return text.getvalue()


def paths(svg: str) -> list[dict[str, str]]:
    return [dict(re.findall(r'([\w-]+)="([^"]*)"', path)) for path in re.findall("<path.*?>", svg)]


def test_a_line_with_its_markers_is_two_paths():
    line, marks = paths(slim(drawn(color="#e8590c", marker="s", linestyle="--"), "A & B"))
    assert line["stroke"] == marks["fill"] == "#e8590c" and line["fill"] == "none"
    assert re.fullmatch(r"M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+", line["d"])
    assert "stroke-dasharray" in line and "stroke-dasharray" not in marks
    places = re.findall(r"[ML]([\d.]+ [\d.]+)", line["d"])
    assert re.findall(r"M([\d.]+ [\d.]+)", marks["d"]) == places


@pytest.mark.parametrize("marker", ["o", "s", "^", "x"])
def test_a_marker_stands_around_its_place(marker):
    marks = paths(slim(drawn(marker=marker), ""))[1]["d"]
    shape = marks.split("M")[1].partition("m")[2]
    steps = [float(n) for n in re.findall(r"-?[\d.]+", "m" + shape)]
    assert (
        max(map(abs, steps)) <= 6.01
        and len({m.partition("m")[2] for m in marks.split("M")[1:]}) == 1
    )


def test_what_is_said_is_escaped_and_no_style_is_left():
    svg = slim(drawn(), 'a "b" <c> & d')
    assert 'aria-label="a &quot;b&quot; &lt;c&gt; &amp; d"' in svg
    assert not re.search("<style|style=|<g|<use|<defs|id=|font-family", svg)
