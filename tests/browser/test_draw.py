"""Two runtimes in a real browser answer the digit that a reader draws, and agree."""

import json
import re

import node
import numpy as np
import onnxruntime
import pytest
from chromium import PHONE, WIDE
from playwright.sync_api import expect

from sidebyside.digits import FOLDER, rows
from sidebyside.vendor import FILES

STROKES = {  # as shares of the drawing
    0: [[(0.5, 0.15), (0.3, 0.3), (0.3, 0.7), (0.5, 0.85), (0.7, 0.7), (0.7, 0.3), (0.5, 0.15)]],
    1: [[(0.35, 0.3), (0.52, 0.12), (0.52, 0.88)]],
    7: [[(0.25, 0.15), (0.75, 0.15), (0.45, 0.85)]],
}
AGREE = re.compile(
    r"Both say (\d), and their probabilities agree: the largest difference is (\S+)\."
)


@pytest.fixture(autouse=True, scope="module")
def runtimes():
    if wrong := node.problem():
        pytest.fail(wrong, pytrace=False)


@pytest.fixture
def draw(page):
    page.goto("draw/")
    page.locator("canvas").scroll_into_view_if_needed()
    return page


def points(page, stroke):
    box = page.locator("canvas").bounding_box()
    return [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in stroke]


def mouse(page, digit):
    for stroke in STROKES[digit]:
        first, *others = points(page, stroke)
        page.mouse.move(*first)
        page.mouse.down()
        for point in others:
            page.mouse.move(*point, steps=8)
        page.mouse.up()


def answer(page) -> tuple[int, list[list[float]]]:
    """The digit that both name, and the probabilities of each."""
    said = page.locator("#draw output")
    expect(said).to_have_text(re.compile("Both say|disagree|could not"))
    match = AGREE.fullmatch(said.inner_text())
    assert match, said.inner_text()
    cells = page.locator("#draw tbody td").all_inner_texts()
    both = [list(map(float, cells[i::2])) for i in (0, 1)]
    assert float(match[2]) < 1e-5 and np.allclose(*both, atol=1e-4)
    assert np.allclose(np.sum(both, axis=1), 1, atol=1e-3)
    return int(match[1]), both


@pytest.mark.parametrize("digit", STROKES)
def test_both_answer_and_agree(draw, digit):
    mouse(draw, digit)
    said, both = answer(draw)
    assert said == digit == int(np.argmax(both[0]))


def test_nothing_is_loaded_before_the_drawing_and_nowhere_else(draw, sent):
    def heavy():
        return [path for path, _ in sent if "vendor" in path or "digits/digits" in path]

    sent.clear()
    draw.reload()
    draw.goto("edge/")
    assert not heavy()
    draw.goto("draw/")
    mouse(draw, 7)
    answer(draw)
    assert len(heavy()) == len(FILES) + 3


@pytest.fixture
def phone(browser, address):
    """The page on a phone, and how to touch it: a kind of event, and where each finger is."""
    context = browser.new_context(viewport=PHONE, base_url=address, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto("draw/")
    page.locator("canvas").scroll_into_view_if_needed()
    client = context.new_cdp_session(page)

    def touch(kind, *fingers):
        where = [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(points(page, fingers))]
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": where})

    yield page, touch
    context.close()


def finger(touch, digit):
    for stroke in STROKES[digit]:
        for n, point in enumerate(stroke):
            touch("touchMove" if n else "touchStart", point)
        touch("touchEnd")


def test_with_a_finger(phone):
    page, touch = phone
    before = page.evaluate("scrollY")
    for digit in STROKES:
        finger(touch, digit)
        said, _ = answer(page)
        assert said == digit
        page.get_by_role("button", name="Clear").tap()  # at once
        expect(page.locator("#draw output")).to_have_text("Draw a digit from 0 to 9.")
    assert page.evaluate("scrollY") == before, "the page scrolled under the finger"


def test_a_second_finger_draws_nothing(phone):
    page, touch = phone
    drawn = "c => c.getContext('2d').getImageData(0, 140, 280, 140).data.some(Boolean)"
    touch("touchStart", (0.3, 0.2))
    touch("touchStart", (0.3, 0.2), (0.7, 0.8))
    touch("touchMove", (0.5, 0.2), (0.7, 0.9))
    touch("touchEnd")
    answer(page)
    assert not page.locator("canvas").evaluate(drawn)


def test_a_phone_that_lost_its_network_is_told_so_and_goes_on_later(phone):
    page, touch = phone
    page.context.set_offline(True)
    finger(touch, 7)
    expect(page.locator("#draw output")).to_have_text(re.compile("you are offline"))
    page.context.set_offline(False)
    page.get_by_role("button", name="Clear").tap()
    finger(touch, 7)
    assert answer(page)[0] == 7
    page.context.set_offline(True)  # all is loaded by now
    page.get_by_role("button", name="Clear").tap()
    finger(touch, 1)
    assert answer(page)[0] == 1


def test_with_the_keyboard_alone(draw):
    draw.locator("canvas").focus()
    ring = ["Right"] * 6 + ["Down"] * 10 + ["Left"] * 6 + ["Up"] * 10
    for key in ["Left"] * 3 + ["Up"] * 5 + ["Space"] + ring + ["Space"]:
        draw.keyboard.press(key if key == "Space" else f"Arrow{key}")
    said, both = answer(draw)  # a box is no digit that the network has seen
    assert said == int(np.argmax(both[0]))
    drawn = "c => c.getContext('2d').getImageData(80, 40, 120, 200).data.filter(Boolean).length"
    assert draw.locator("canvas").evaluate(drawn) > 10_000, "the keys have drawn nothing"
    draw.keyboard.press("Tab")
    draw.keyboard.press("Enter")
    assert draw.locator("#draw output").inner_text() == "Draw a digit from 0 to 9."
    assert set(draw.locator("#draw tbody td").all_inner_texts()) == {"–"}


def test_a_build_without_the_runtimes_says_so(browser, address):
    context = browser.new_context(viewport=WIDE, base_url=address)
    draw = context.new_page()
    draw.goto("draw/")
    draw.locator("canvas").scroll_into_view_if_needed()
    draw.route("**/vendor/**", lambda route: route.abort())
    mouse(draw, 7)
    said = draw.locator("#draw output")
    expect(said).to_have_text(re.compile("this build holds no runtimes"))
    context.close()


def test_the_files_are_small_and_hold_the_trained_network(site):
    folder = site / FOLDER.removeprefix("docs/")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 300_000
    _, (images, labels) = rows()

    about = json.loads((folder / "digits.json").read_text())
    numbers, arrays = np.fromfile(folder / "digits.bin", "<f4"), []
    for weight in about["weightsManifest"][0]["weights"]:
        size = int(np.prod(weight["shape"]))
        arrays.append(numbers[:size].reshape(weight["shape"]))
        numbers = numbers[size:]
    assert not len(numbers)
    kernel, bias, last_kernel, last_bias = arrays
    logits = np.maximum(images @ kernel + bias, 0) @ last_kernel + last_bias
    expected = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert (expected.argmax(1) == labels).mean() > 0.9

    assert b"site-packages" not in (folder / "digits.onnx").read_bytes()  # a folder of a machine
    session = onnxruntime.InferenceSession(folder / "digits.onnx")
    found = session.run(None, {"pixels": images})[0]
    assert np.abs(found - expected).max() < 1e-4
