"""On paper: both programs of every pair, no navigation, and the addresses of links."""

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def printed(page) -> Page:
    page.emulate_media(media="print")
    return page


def test_both_programs_are_printed_with_their_names(printed):
    """Whichever is shown on the screen."""
    printed.goto("gradients/?fw=tensorflow")
    panels = printed.locator("#pair-gradients-square .pair-panel")
    expect(panels.nth(1)).to_be_attached()
    for panel, name in zip(panels.all(), ("PyTorch", "TensorFlow", "JAX"), strict=True):
        expect(panel).to_be_visible()
        said = panel.evaluate("panel => getComputedStyle(panel, '::before').content")
        assert name in said or "attr(aria-label)" in said
    expect(printed.locator("#pair-gradients-square .pair-tabs")).to_be_hidden()
    expect(printed.locator("#pair-gradients-square .pair-record")).to_be_visible()


def test_what_needs_a_screen_is_not_printed(printed):
    printed.goto("symptoms/")
    for what in (
        ".md-header",
        ".md-sidebar--primary",
        ".md-footer",
        ".headerlink",
        ".filter",
        ".fw",
    ):
        for element in printed.locator(what).all():
            expect(element).to_be_hidden()


def test_code_is_not_cut_off_at_the_edge(printed):
    printed.set_viewport_size({"width": 700, "height": 1000})  # a sheet of A4
    printed.goto("gradients/")
    wide = printed.evaluate("""() => [...document.querySelectorAll('pre, table')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.innerText)""")
    assert wide == []
    assert printed.evaluate("document.documentElement.scrollWidth") <= 700


def test_a_link_to_another_site_shows_its_address(printed):
    printed.goto("which-first/")
    away = printed.locator("article a", has_text="Install TensorFlow with pip").first
    said = away.evaluate("link => getComputedStyle(link, '::after').content")
    assert away.get_attribute("href") in said
    here = printed.locator("article a", has_text="the ledger of claims").first
    assert here.evaluate("link => getComputedStyle(link, '::after').content") == "none"


def test_dark_pages_print_dark_on_white(printed):
    printed.emulate_media(media="print", color_scheme="dark")
    printed.goto("gradients/")
    ink, paper = printed.evaluate("""() => {
      const style = getComputedStyle(document.querySelector("article p"));
      return [style.color, getComputedStyle(document.body).backgroundColor];
    }""")
    light = sum(map(int, paper.removeprefix("rgb(").removesuffix(")").split(", ")[:3]))
    assert light == 3 * 255 or paper == "rgba(0, 0, 0, 0)"
    assert sum(map(float, ink.split("(")[1].strip(")").split(",")[:3])) < 200


def test_a_page_makes_a_pdf(printed):
    printed.goto("gradients/")
    data = printed.pdf(format="A4")
    assert data.startswith(b"%PDF") and len(data) > 20_000
