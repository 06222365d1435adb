"""What a reader sees first, and whether diagrams and charts can be read on every screen."""

import pytest
from chromium import PHONE, WIDE
from playwright.sync_api import expect

DIAGRAMS = {
    "graphs/": "Eager",
    "training/": "Keras: one call",
    "shapes/": "PyTorch: channels first",
    "port-a-model/": "Linear and Dense",
}
"""The pages with a diagram, and the heading of its first panel."""

SMALLEST = 9
"""The height of letters, in pixels of the screen, below which a chart is not read."""


def test_the_first_screen_says_what_this_is(page):
    page.goto("")
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    pair = page.locator("#pair-gradients-square")
    expect(pair).to_be_in_viewport(ratio=1)
    counts = page.locator(".counts ul")
    expect(counts).to_be_in_viewport(ratio=1)
    expect(counts.get_by_role("listitem")).to_have_count(8)
    expect(page.locator(".cards h3").first).to_be_in_viewport()


def test_the_pair_of_the_home_page_is_live(page):
    page.goto("")
    pair = page.locator("#pair-gradients-square")
    pair.get_by_text("TensorFlow", exact=True).first.click()
    expect(pair).to_contain_text("tf.GradientTape")
    expect(pair.get_by_text("import tensorflow as tf").first).to_be_visible()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_each_fact_names_its_two_sides_and_leads_to_its_pair(browser, address, size):
    context = browser.new_context(viewport=size, base_url=address)
    page = context.new_page()
    page.goto("")
    items = page.locator(".facts > ol > li")
    expect(items).to_have_count(10)
    for item in items.all():
        (one, other) = item.locator("dd").all()
        assert one.bounding_box()["y"] == other.bounding_box()["y"]
        inside = "e => e.scrollWidth <= e.clientWidth && e.parentElement.scrollWidth <= innerWidth"
        assert one.evaluate(inside) and other.evaluate(inside), item.inner_text()
        assert "#pair-" in item.locator("a:not(.term)").last.get_attribute("href")
    context.close()


def test_the_menu_of_a_phone_opens_on_the_home_page(browser, address):
    context = browser.new_context(viewport=PHONE, base_url=address)
    page = context.new_page()
    page.goto("")
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-nav--primary").get_by_text("Choose").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_word_of_a_diagram_is_inside_and_large_enough(browser, address, size, scheme):
    context = browser.new_context(viewport=size, base_url=address, color_scheme=scheme)
    page = context.new_page()
    for name, diagram in DIAGRAMS.items():
        page.goto(name)
        panels = page.locator("figure.diagram svg")
        expect(panels).to_have_count(2)
        assert panels.first.get_attribute("aria-label").startswith(f"{diagram}. ")
        found = panels.locator("text").evaluate_all(
            """all => all.map(text => {
                const box = text.getBoundingClientRect();
                const panel = text.ownerSVGElement.getBoundingClientRect();
                const scale = panel.width / text.ownerSVGElement.viewBox.baseVal.width;
                return [text.textContent, parseFloat(getComputedStyle(text).fontSize) * scale,
                        box.left >= panel.left - 1 && box.right <= panel.right + 1
                        && box.top >= panel.top - 1 && box.bottom <= panel.bottom + 1];
            })"""
        )
        assert found
        for text, height, inside in found:
            assert inside, f"{text} is cut off in {diagram}"
            assert height >= 11, f"{text} is {height:.1f} pixels high in {diagram}"
        one, other = (panel.bounding_box() for panel in panels.all())
        beside = one["y"] == other["y"]
        assert beside == (size is WIDE), diagram
    context.close()


@pytest.mark.parametrize("name", ["training/", "evidence/adoption/"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_letters_of_a_chart_can_be_read(browser, address, size, name):
    context = browser.new_context(viewport=size, base_url=address)
    page = context.new_page()
    page.goto(name)
    charts = page.locator("svg.chart")
    if not charts.count():
        pytest.skip("training/fit is not on record here: the page says so instead of a chart")
    heights = charts.evaluate_all(
        """all => all.map(svg => parseFloat(svg.getAttribute("font-size"))
            * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)"""
    )
    assert SMALLEST <= min(heights) <= max(heights) <= 18
    context.close()
