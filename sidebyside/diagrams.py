"""Diagrams as SVG, drawn from code: `::: diagram fit | A caption`.

A diagram is one or two panels, which stand beside each other where there is room and below each
other on a phone: their letters keep the size of the text. Colours come from the page (classes of
`look.css`), so light and dark both work. What a diagram says of shapes, orders and lines of code
is compared with the frameworks and the pairs in `tests/test_diagrams.py`.
"""

import functools
import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

WIDTH = 328
"""Of every panel: what a phone of 360 pixels has, so that nothing is scaled down there."""


# --- a pencil: SVG elements as text -------------------------------------------------------------


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "") -> str:
    kind = f' class="{kind}"' if kind else ""
    anchor = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{x:g}" y="{y:g}"{kind}{anchor}>{html.escape(text, quote=False)}</text>'


def _box(x: float, y: float, width: float, height: float, kind: str = "line") -> str:
    size = f'width="{width:g}" height="{height:g}" rx="{min(4, height / 8):g}"'
    return f'<rect x="{x:g}" y="{y:g}" {size} class="{kind}"/>'


def _labelled(
    x: float, y: float, width: float, height: float, text: str, kind: str = "line", font: str = ""
) -> str:
    """A box with its text in the middle."""
    middle = _text(x + width / 2, y + height / 2 + 4, text, font, "middle")
    return _box(x, y, width, height, kind) + middle


def _arrow(x: float, y: float, to_x: float, to_y: float) -> str:
    """A straight arrow, across or down."""
    head = "m-5-3 5 3-5 3" if y == to_y else "m-3-5 3 5 3-5"
    return f'<path d="M{x:g} {y:g}L{to_x:g} {to_y:g}{head}" class="arrow"/>'


@dataclass
class Panel:
    """One drawing: its heading, the framework whose colour it bears, and what it shows in words."""

    heading: str
    kind: str
    says: str
    height: float = 0
    parts: list[str] = field(default_factory=list)

    def add(self, *parts: str) -> None:
        self.parts += parts


# --- the diagrams -------------------------------------------------------------------------------

OPERATIONS = ("relu", "mul", "add")
"""What the pair graphs/trace finds in its graph."""


def eager_and_graph() -> list[Panel]:
    """Three calls of one function: Python takes part in all of them, or in the first only."""
    step, wide, high = 110, 56, 24
    steps = ", ".join(OPERATIONS)
    eager = Panel(
        "Eager",
        "",
        f"Three calls of a function. In each call Python runs, and starts {steps} one by one.",
    )
    graph = Panel(
        "Graph",
        "",
        "Three calls of the same function, compiled. In the first call Python runs and writes a "
        f"graph of {steps}. The second and the third call run the graph without Python.",
    )
    for panel in (eager, graph):
        for call in range(3):
            x = 2 + call * step
            panel.add(_text(x, 44, f"call {call + 1}", "small"))
            python = panel is eager or call == 0
            if python:
                panel.add(_box(x, 54, 22, 3 * 36 - 12, "fill"))
                middle = 54 + (3 * 36 - 12) / 2
                panel.add(
                    f'<text transform="translate({x + 15:g} {middle:g})rotate(-90)" '
                    'class="small" text-anchor="middle">Python</text>'
                )
            for row, name in enumerate(OPERATIONS):
                y = 54 + row * 36
                panel.add(_labelled(x + 40, y, wide, high, name, "line", "code"))
                if python:
                    panel.add(_arrow(x + 22, y + high / 2, x + 38, y + high / 2))
                if panel is graph and row:
                    middle = x + 40 + wide / 2
                    panel.add(_arrow(middle, y - 12, middle, y - 2))
            if panel is graph:
                panel.add(_box(x + 34, 48, wide + 12, 3 * 36, "dashed"))
        panel.height = 184
    eager.add(_text(2, 178, "Python starts each operation, each time.", "small"))
    graph.add(_text(2, 178, "Python writes the list once; the list is run.", "small"))
    return [eager, graph]


CHANNELS, PIXELS = "RGB", 4
"""One image of two by two pixels, with a red, a green and a blue value each."""


def order(layout: str) -> list[str]:
    """The values of the image as they lie in memory: R1 is the red of the first pixel."""
    pixels = range(1, PIXELS + 1)
    if layout == "NCHW":
        return [f"{channel}{pixel}" for channel in CHANNELS for pixel in pixels]
    return [f"{channel}{pixel}" for pixel in pixels for channel in CHANNELS]


def layouts() -> list[Panel]:
    """The same image with its channels first, and last."""
    panels = []
    named = (
        ("NCHW", "pytorch", "PyTorch: channels first", "(batch, channels, height, width)"),
        ("NHWC", "tensorflow", "Keras: channels last", "(batch, height, width, channels)"),
    )
    for layout, kind, heading, axes in named:
        first = layout == "NCHW"
        says = (
            "three planes of two by two, first all red values, then all green, then all blue"
            if first
            else "two by two pixels, each with its red, green and blue value together"
        )
        panel = Panel(heading, kind, f"{axes}: {says}. In memory: {' '.join(order(layout))}.")
        shape = (1, 3, 2, 2) if first else (1, 2, 2, 3)
        panel.add(_text(2, 46, axes, "code"), _text(2, 64, f"here {shape}", "code small"))
        cell = 26
        if first:
            for plane, channel in enumerate(CHANNELS):
                for pixel in range(PIXELS):
                    x = 2 + plane * 84 + pixel % 2 * cell
                    y = 80 + pixel // 2 * cell
                    name = f"{channel}{pixel + 1}"
                    panel.add(_labelled(x, y, cell, cell, name, f"fill {channel}", "code small"))
        else:
            for pixel in range(PIXELS):
                x, y = 2 + pixel % 2 * 92, 80 + pixel // 2 * 28
                for place, channel in enumerate(CHANNELS):
                    name = f"{channel}{pixel + 1}"
                    at = x + place * cell
                    panel.add(_labelled(at, y, cell, cell, name, f"fill {channel}", "code small"))
        panel.add(_text(2, 162, "in memory", "small"))
        for place, name in enumerate(order(layout)):
            x = 2 + place * 27
            panel.add(_labelled(x, 170, 27, cell, name, f"fill {name[0]}", "code small"))
        panel.height = 200
        panels.append(panel)
    return panels


DENSE = {"Linear": ("out", "in"), "Dense": ("in", "out")}
CONV = {"Conv2d": ("out", "in", "height", "width"), "Conv2D": ("height", "width", "in", "out")}
"""The axes of a weight in PyTorch, and of a kernel in Keras."""

SIZES = {"out": 5, "in": 4}, {"out": 5, "in": 3, "height": 3, "width": 2}
"""How long the axes are in the pairs layers/dense and layers/conv."""


def weights() -> list[Panel]:
    """How dense and convolutional layers keep their weights, and what turns one into the other."""
    sizes, cell = SIZES[0], 20
    dense = Panel(
        "Linear and Dense",
        "",
        f"Linear of PyTorch keeps {sizes['out']} rows of {sizes['in']}, one row for each output. "
        f"Dense of Keras keeps {sizes['in']} rows of {sizes['out']}, one column for each output. "
        "Transposing turns one into the other.",
    )
    for (name, axes), x, kind in zip(
        DENSE.items(), (2, 190), ("pytorch", "tensorflow"), strict=True
    ):
        rows, columns = (sizes[axis] for axis in axes)
        label = "weight" if name == "Linear" else "kernel"
        dense.add(_text(x, 46, f"{name}.{label}", "code"))
        dense.add(_text(x, 63, f"({axes[0]} {rows}, {axes[1]} {columns})", "code small"))
        for row in range(rows):
            for column in range(columns):
                output = row if axes[0] == "out" else column
                fill = f"fill {kind}" if output == 1 else "line"
                dense.add(_box(x + column * cell, 74 + row * cell, cell, cell, fill))
    dense.add(_arrow(106, 114, 170, 114), _text(138, 106, ".T", "code", "middle"))
    dense.add(_text(2, 194, "filled: the weights of one output", "small"))
    dense.height = 200

    sizes = SIZES[1]
    both = {
        name: ", ".join(f"{axis} {sizes[axis]}" for axis in axes) for name, axes in CONV.items()
    }
    conv = Panel(
        "Conv2d and Conv2D",
        "",
        f"Conv2d of PyTorch keeps ({both['Conv2d']}), Conv2D of Keras keeps ({both['Conv2D']}). "
        f"{permutation()} turns the first into the second.",
    )
    step, wide, places = 82, 76, {}
    for (name, axes), y, kind in zip(
        CONV.items(), (56, 138), ("pytorch", "tensorflow"), strict=True
    ):
        label = "weight" if name == "Conv2d" else "kernel"
        conv.add(_text(2, y - 10 if name == "Conv2d" else y + 44, f"{name}.{label}", "code"))
        for place, axis in enumerate(axes):
            x = 2 + place * step
            conv.add(_labelled(x, y, wide, 26, f"{axis} {sizes[axis]}", f"fill {kind}", "small"))
            places.setdefault(axis, []).append(x + wide / 2)
    for above, below in places.values():
        conv.add(
            f'<path d="M{above:g} 83C{above:g} 112 {below:g} 108 {below:g} 137" class="arrow"/>'
        )
    conv.add(_text(WIDTH - 4, 182, permutation(), "code small", "end"))
    conv.height = 200
    return [dense, conv]


def permutation() -> str:
    """The PyTorch call that puts the axes of a convolution in the order of Keras."""
    ours, theirs = CONV.values()
    return f"permute({', '.join(str(ours.index(axis)) for axis in theirs)})"


STEPS = (
    ("take a batch", "for inputs, targets in batches:"),
    ("start with gradients of zero", "optimizer.zero_grad()"),
    ("forward, loss", "loss_function(model(inputs), targets)"),
    ("backward", "loss.backward()"),
    ("step", "optimizer.step()"),
    ("running mean", "total += loss.item() * len(targets)"),
)
"""Inside the loop over epochs: what happens, and the line of the pair training/fit that does it."""

EPOCHS = "for _ in range(10):"
FIT = ("batch_size=64", "epochs=10")
"""Of the same pair: the outer loop, and what the Keras tab gives to fit."""


def fit() -> list[Panel]:
    """One call of `fit`, and the loop that it hides."""
    hidden = ", ".join(name for name, _ in STEPS)
    keras = Panel(
        "Keras: one call",
        "tensorflow",
        "One call of fit with a batch size and a number of epochs. It hides, in each epoch and "
        f"for each batch: {hidden}.",
    )
    torch = Panel(
        "PyTorch: the loop, written out",
        "pytorch",
        "A loop over epochs. In it, a loop over batches with the lines: "
        f"{'; '.join(code for _, code in STEPS)}.",
    )
    row, top = 42, 92
    for panel in (keras, torch):
        written = panel is torch
        panel.add(_box(2, 32, WIDTH - 4, top + len(STEPS) * row - 26, f"fill {panel.kind}"))
        if written:
            panel.add(_text(14, 52, "each epoch", "small"), _text(14, 70, EPOCHS, "code"))
        else:
            panel.add(_text(14, 52, f"model.fit(x, y, {FIT[0]},", "code"))
            panel.add(_text(14, 70, f"          {FIT[1]})", "code"))
        for number, (name, code) in enumerate(STEPS):
            y = top - 8 + number * row
            panel.add(_box(14, y, WIDTH - 28, row - 6, "paper" if written else "dashed"))
            text = f"{number + 1}  {name}"
            panel.add(_text(24, y + (15 if written else 22), text, "small" if written else "muted"))
            if written:
                panel.add(_text(24, y + 30, code, "code small"))
        panel.height = top + len(STEPS) * row + 10
    return [keras, torch]


DIAGRAMS: dict[str, Callable[[], list[Panel]]] = {
    "eager": eager_and_graph,
    "fit": fit,
    "layouts": layouts,
    "weights": weights,
}
"""What `::: diagram` may show."""


# --- on a page ----------------------------------------------------------------------------------


def markdown(guide, rest: str) -> str:
    """`::: diagram fit | A caption`: the figure.

    Raises ValueError, "what is wrong; how to mend it", if there is no such diagram.
    """
    name, _, caption = (part.strip() for part in rest.partition("|"))
    if name not in DIAGRAMS:
        raise ValueError(f"unknown diagram {name or '(no name)'}; use one of {', '.join(DIAGRAMS)}")
    if not caption:
        raise ValueError(
            f"the diagram {name} has no caption; write `::: diagram {name} | What it shows`"
        )
    caption = re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(caption, quote=False))
    drawn = f'<div class="panels">{draw(name)}</div>'
    return f'<figure class="diagram">{drawn}<figcaption>{caption}</figcaption></figure>'


@functools.cache
def draw(name: str) -> str:
    """The panels of a diagram, one <svg> each."""
    drawn = []
    for panel in DIAGRAMS[name]():
        size = f'width="{WIDTH}" height="{panel.height:g}" viewBox="0 0 {WIDTH} {panel.height:g}"'
        label = html.escape(f"{panel.heading}. {panel.says}")
        heading = _text(2, 18, panel.heading, f"heading {panel.kind}".strip())
        inside = heading + "".join(panel.parts)
        drawn.append(f'<svg {size} role="img" aria-label="{label}">{inside}</svg>')
    return "".join(drawn)
