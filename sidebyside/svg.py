"""A plotting library's SVG, with a tenth of its elements and nothing that a page would forbid.

The library draws each tick, grid line and marker as groups of elements with a `style` of their
own, which a strict Content-Security-Policy ignores, and numbers to a millionth of a pixel.
"""

import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator

SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
KEPT = (
    "fill", "fill-opacity", "font-size", "stroke", "stroke-dasharray", "stroke-linecap",
    "stroke-opacity", "stroke-width", "text-anchor",
)  # fmt: skip
"""What a style says that the page cannot know: fonts, for one, are the page's own."""

COMMON = {"fill": "currentColor", "font-size": "11", "stroke-linejoin": "round"}
"""What most elements share stands once, on the <svg>."""

USUAL = {"stroke-width": "1", "stroke-linecap": "butt", "text-anchor": "start"} | COMMON
"""What an attribute is where none is written."""


def slim(svg: str, label: str) -> str:
    """The drawing as one flat <svg> described by `label`; shapes of one look are one path."""
    root = etree.fromstring(svg)
    markers = {path.get("id"): path.get("d") for path in root.iter(f"{SVG}path") if path.get("id")}
    looks: dict[tuple, list[str]] = {}  # the attributes of a path, and its pieces
    texts = []
    for element in _drawn(root):
        look = _look(element)
        if element.tag == f"{SVG}text":
            texts.append(f"<text{_written(look | _place(element))}>{html.escape(element.text)}")
        elif look.get("fill") != "none" or "stroke" in look:
            pieces = looks.setdefault(tuple(look.items()), [])
            if element.tag == f"{SVG}use":
                at = f"M{_short(element.get('x'))} {_short(element.get('y'))}"
                pieces.append(at + _relative(markers[element.get(XLINK)[1:]]))
            else:
                pieces.append(_shorter(element.get("d")))
    paths = [f'<path{_written(dict(look))} d="{"".join(d)}"/>' for look, d in looks.items()]
    about = {"class": "chart", "role": "img", "aria-label": label, "viewBox": root.get("viewBox")}
    _, _, width, height = about["viewBox"].split()  # a page must not move when its style arrives
    about |= {"width": width, "height": height}
    inside = "\n".join([*paths, *(f"{text}</text>" for text in texts)])
    return f"<svg{_written(about | COMMON)}>\n{inside}\n</svg>"


def _drawn(element: etree.Element) -> Iterator[etree.Element]:
    """What is drawn, in order: no definitions and no groups."""
    for child in element:
        if child.tag in (f"{SVG}path", f"{SVG}use", f"{SVG}text"):
            yield child
        elif child.tag == f"{SVG}g":
            yield from _drawn(child)


def _look(element: etree.Element) -> dict[str, str]:
    """Its style as attributes, without what goes without saying."""
    said = dict(re.findall(r"([\w-]+): *([^;]+)", element.get("style", "")))
    look = {name: re.sub(r"px$", "", said[name]) for name in KEPT if name in said}
    return {name: value for name, value in look.items() if USUAL.get(name) != value}


def _place(element: etree.Element) -> dict[str, str]:
    place = {"x": _short(element.get("x")), "y": _short(element.get("y"))}
    turned = re.match(r"rotate\((\S+)", element.get("transform", ""))
    if turned and float(turned[1]):
        place["transform"] = f"rotate({turned[1]} {place['x']} {place['y']})"
    return place


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{html.escape(value)}"' for name, value in attributes.items())


def _short(number: str | float) -> str:
    """To a tenth of a pixel."""
    text = f"{float(number):.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _shorter(d: str) -> str:
    parts = re.findall(r"[MLCQz]|[-\d.]+", d)
    text = " ".join(part if part.isalpha() else _short(part) for part in parts)
    return re.sub(r" ?([MLCQz]) ?", r"\1", text)


def _relative(d: str) -> str:
    """The shape of a marker as seen from its place, so that all places share one text."""
    if d.count("C") == 8:  # a circle, in eight curves from its lowest point
        r = _fine(float(d.split()[2]))
        return f"m0 {r}a{r} {r} 0 1 0 0 -{2 * float(r):g}a{r} {r} 0 1 0 0 {2 * float(r):g}z"
    text, at = "", (0.0, 0.0)
    for command, numbers in re.findall(r"([MLCz])([-\d.\s]*)", d):
        values = [float(number) for number in numbers.split()]
        points = list(zip(values[::2], values[1::2], strict=True))
        moved = [f"{_fine(x - at[0])} {_fine(y - at[1])}" for x, y in points]
        text += command.lower() + " ".join(moved)
        at = points[-1] if points else at
    return text


def _fine(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
