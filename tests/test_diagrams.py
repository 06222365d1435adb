"""What a diagram says is so: its shapes, orders and lines are compared with what runs."""

import xml.etree.ElementTree as etree
from pathlib import Path
from unittest import TestCase

import numpy as np
import pytest
from test_pages import render, tree, write_record  # noqa: F401

from sidebyside import diagrams, port
from sidebyside.guide import read_guide

PROJECT = Path(__file__).parent.parent
SNIPPETS = PROJECT / "snippets"


def panels(name: str) -> list[etree.Element]:
    return list(etree.fromstring(f"<div>{diagrams.draw(name)}</div>"))


def texts(panel: etree.Element) -> list[str]:
    return [element.text for element in panel.iter("text")]


# --- drawing ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", diagrams.DIAGRAMS)
def test_each_panel_is_told_sized_and_free_of_styles(name):
    assert " id=" not in diagrams.draw(name)  # it may stand on a page twice
    for panel in panels(name):
        assert panel.get("role") == "img"
        assert panel.get("aria-label").startswith(f"{texts(panel)[0]}. ")
        assert len(panel.get("aria-label")) > 80
        assert panel.get("width") == str(diagrams.WIDTH)
        assert panel.get("viewBox") == f"0 0 {panel.get('width')} {panel.get('height')}"
        assert all(e.get("style") is None and e.tag != "style" for e in panel.iter())


@pytest.mark.parametrize("name", diagrams.DIAGRAMS)
def test_each_box_lies_within_its_panel(name):
    for panel in panels(name):
        width, height = float(panel.get("width")), float(panel.get("height"))
        for box in panel.iter("rect"):
            x, y, wide, high = (float(box.get(key)) for key in ("x", "y", "width", "height"))
            assert min(x, y) >= 0 and x + wide <= width and y + high <= height


def test_every_diagram_is_on_a_page():
    shown = {use.rest.partition("|")[0].strip() for use in read_guide(PROJECT).uses}
    assert set(diagrams.DIAGRAMS) <= shown


def test_a_page_shows_the_diagram_and_its_caption(tree):  # noqa: F811
    shown = render(tree, "Text.\n\n::: diagram fit | What `fit` & others do\n\nMore.")
    assert diagrams.draw("fit") in shown
    assert "<figcaption>What <code>fit</code> &amp; others do</figcaption></figure>" in shown


@pytest.mark.parametrize(
    ("block", "says"),
    [
        ("::: diagram fitt | A", "unknown diagram fitt\n    To mend it: use one of eager, fit, "),
        ("::: diagram", "unknown diagram (no name)\n    To mend it: use one of eager, fit, "),
        (
            "::: diagram fit",
            "the diagram fit has no caption\n    To mend it: write `::: diagram fit",
        ),
    ],
)
def test_a_mistake_is_one_clear_error(tree, block, says):  # noqa: F811
    write_record(tree)
    page = tree / "docs/index.md"
    page.write_text(f"{page.read_text()}\n{block}\n")
    with TestCase().assertLogs("mkdocs", "WARNING") as logged:
        render(tree, page.read_text())
    (message,) = [record.getMessage() for record in logged.records]
    assert f"docs/index.md:7: {says}" in message


# --- eager and graph ----------------------------------------------------------------------------


def test_the_operations_are_those_that_the_pair_finds_in_its_graph():
    program = (SNIPPETS / "graphs/trace_pytorch.py").read_text()
    assert program.split()[-6:] == [w for name in diagrams.OPERATIONS for w in ("#>", name)]
    for tab in ("pytorch", "tensorflow"):  # three calls, and Python wrote one graph
        program = (SNIPPETS / f"graphs/trace_{tab}.py").read_text()
        assert "outputs = [compiled(x), compiled(x), compiled(x + 1)]" in program
        assert "print(made)\n#> 1\n" in program
    eager, graph = panels("eager")
    for panel in (eager, graph):
        assert [t for t in texts(panel) if t in diagrams.OPERATIONS] == 3 * [*diagrams.OPERATIONS]
    assert (texts(eager).count("Python"), texts(graph).count("Python")) == (3, 1)


# --- layouts ------------------------------------------------------------------------------------


def test_the_numbers_lie_in_memory_as_drawn(frameworks):
    import keras
    import torch

    names = np.array([[[f"{c}{row * 2 + column + 1}" for c in "RGB"] for column in range(2)]
                      for row in range(2)])[None]  # fmt: skip
    codes = torch.arange(12).reshape(1, 2, 2, 3)  # Keras: batch, height, width, channels
    first = codes.permute(0, 3, 1, 2)
    assert tuple(first.shape) == (1, 3, 2, 2)
    flat = names.reshape(-1)
    assert keras.config.image_data_format() == "channels_last"
    last = keras.layers.Flatten()(codes.numpy())
    assert [flat[int(code)] for code in np.ravel(last)] == diagrams.order("NHWC")
    assert [flat[code] for code in first.flatten(1)[0].tolist()] == diagrams.order("NCHW")
    for layout, panel in zip(("NCHW", "NHWC"), panels("layouts"), strict=True):
        assert texts(panel)[-12:] == diagrams.order(layout)
        shape = (1, 3, 2, 2) if layout == "NCHW" else (1, 2, 2, 3)
        assert f"here {shape}" in texts(panel)
    # Each framework takes the axes so: three channels in, five out.
    assert torch.nn.Conv2d(3, 5, 1)(first.float()).shape == (1, 5, 2, 2)
    assert keras.layers.Conv2D(5, 1)(codes.float().numpy()).shape == (1, 2, 2, 5)


# --- weights ------------------------------------------------------------------------------------


def sizes(axes: tuple[str, ...], of: dict[str, int]) -> tuple[int, ...]:
    return tuple(of[axis] for axis in axes)


def test_the_shapes_are_those_of_the_layers_and_of_the_pairs(frameworks):
    import keras
    import torch

    dense, conv = diagrams.SIZES
    linear = torch.nn.Linear(dense["in"], dense["out"])
    assert tuple(linear.weight.shape) == sizes(diagrams.DENSE["Linear"], dense)
    ours = keras.layers.Dense(dense["out"])
    ours.build((None, dense["in"]))
    assert ours.kernel.shape == sizes(diagrams.DENSE["Dense"], dense)

    window = (conv["height"], conv["width"])
    convolution = torch.nn.Conv2d(conv["in"], conv["out"], window)
    assert tuple(convolution.weight.shape) == sizes(diagrams.CONV["Conv2d"], conv)
    ours = keras.layers.Conv2D(conv["out"], window)
    ours.build((None, 8, 8, conv["in"]))
    assert ours.kernel.shape == sizes(diagrams.CONV["Conv2D"], conv)

    port.to_keras([convolution], [ours])
    order = eval(diagrams.permutation().removeprefix("permute"))
    assert (convolution.weight.permute(order).detach().numpy() == ours.kernel.numpy()).all()

    for name, axes, of in (("dense", diagrams.DENSE, dense), ("conv", diagrams.CONV, conv)):
        for tab, order in zip(("pytorch", "tensorflow"), axes.values(), strict=True):
            program = (SNIPPETS / f"layers/{name}_{tab}.py").read_text()
            shape = sizes(order, of)
            printed = f"torch.Size({list(shape)})" if tab == "pytorch" else str(shape)
            assert f"print(weight_shape)\n#> {printed}\n" in program


def test_the_axes_are_those_of_the_rules():
    rules = {(rule.torch, rule.keras): rule.weights[0] for rule in port.RULES}
    short = {"height": "y", "width": "x"}
    for drawn in (diagrams.DENSE, diagrams.CONV):
        weight = rules[tuple(drawn)]
        for told, axes in zip((weight.torch_axes, weight.keras_axes), drawn.values(), strict=True):
            assert told.split() == [short.get(axis, axis) for axis in axes]


# --- fit ----------------------------------------------------------------------------------------


def test_the_lines_of_the_loop_are_those_of_the_pair():
    loop = (SNIPPETS / "training/fit_pytorch.py").read_text()
    loop = loop[loop.index(diagrams.EPOCHS) :]
    places = [loop.index(code) for _, code in diagrams.STEPS]
    assert places == sorted(places)
    call = (SNIPPETS / "training/fit_tensorflow.py").read_text()
    call = call[call.index("model.fit(") :]
    assert all(f"    {argument},\n" in call for argument in diagrams.FIT)
    keras, torch = panels("fit")
    assert [t for t in texts(torch) if t in loop] == [
        diagrams.EPOCHS, *(code for _, code in diagrams.STEPS)
    ]  # fmt: skip
    assert not any(code in texts(keras) for _, code in diagrams.STEPS)
