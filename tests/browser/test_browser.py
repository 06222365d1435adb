"""The site in a real browser, as a reader meets it."""

import subprocess
import sys

import pytest
import site_server
from chromium import PHONE, WIDE
from playwright.sync_api import expect

from sidebyside.guide import read_guide


@pytest.mark.parametrize("tab", ["PyTorch", "TensorFlow"])
def test_what_is_copied_is_the_file_and_runs(page, tab, tmp_path):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"tensors/?fw={tab.lower()}")
    pair = page.locator("#pair-tensors-hello")
    pair.get_by_role("button", name=f"Copy the {tab} program", exact=True).click()
    page.get_by_text("Copied to clipboard").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    source = site_server.PROJECT / f"snippets/tensors/hello_{tab.lower()}.py"
    assert copied == source.read_text()
    program = tmp_path / "copied.py"
    program.write_text(copied)
    done = subprocess.run([sys.executable, program], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_both_are_shown_without_javascript_and_without_a_sideways_scroll_with_it(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport=WIDE, base_url=address)
    page = context.new_page()
    page.goto("gradients/")
    panels = page.locator("#pair-gradients-square .pair-panel")
    assert [panels.nth(i).is_visible() for i in range(2)] == [True, True]
    context.close()
    context = browser.new_context(viewport=WIDE, base_url=address)
    page = context.new_page()
    uses = read_guide(site_server.PROJECT).uses
    for stem in {use.path.stem for use in uses if use.kind == "pair"} - {"index"}:
        name = f"{stem}/"
        page.goto(f"{name}?fw=both")
        wide = "all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent)"
        assert page.locator(".pair pre").evaluate_all(wide) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDE["width"], name
    context.close()


def every_page() -> list[str]:
    names = sorted(path.stem for path in (site_server.PROJECT / "docs").glob("*.md"))
    return ["" if name == "index" else f"{name}/" for name in names]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_page_is_wider_than_the_screen(browser, address, size, scheme):
    context = browser.new_context(viewport=size, base_url=address, color_scheme=scheme)
    page = context.new_page()
    for name in every_page():
        page.goto(name)
        body = page.locator("body")
        assert (
            body.get_attribute("data-md-color-scheme")
            == {"light": "default", "dark": "slate"}[scheme]
        )
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= size["width"], f"{name or 'home'} is {wide} px wide"
    context.close()


def test_the_loss_curve_is_drawn_and_described(page):
    page.goto("training/")
    chart = page.locator("svg.chart").first
    if not chart.count():
        pytest.skip("training/fit is not on record here: the page says so instead of a chart")
    expect(chart).to_be_visible()
    assert "PyTorch from" in chart.get_attribute("aria-label")
    box = chart.bounding_box()
    assert box["width"] > 300 and box["height"] > 100


def test_the_symptoms_can_be_filtered(page):
    page.goto("symptoms/")
    entries = page.locator(".filterable h3")
    total = entries.count()
    assert total >= 30
    output = page.locator(".filter output")
    expect(output).to_have_text(f"{total} of {total}")
    page.get_by_label("Filter").fill("ODD sizes")
    expect(entries.filter(visible=True)).to_have_count(1)
    expect(entries.filter(visible=True)).to_contain_text("odd image sizes")
    expect(page.locator(".filterable h2").filter(visible=True)).to_have_count(1)
    expect(page.locator(".filterable > p").filter(visible=True)).to_have_count(2)
    page.get_by_label("Filter").fill("no such symptom")
    expect(output).to_have_text(f"0 of {total}")
    page.get_by_label("Filter").fill("")
    expect(entries.filter(visible=True)).to_have_count(total)


def test_without_javascript_every_symptom_is_shown(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("symptoms/")
    entries = page.locator(".filterable h3")
    assert entries.count() == entries.filter(visible=True).count() >= 30
    assert not page.locator(".filter").count()
    context.close()


def test_a_term_shows_its_definition_and_leads_to_it(page):
    page.goto("losses/")
    term = page.locator("a.term").filter(has_text="logits").first
    term.focus()
    expect(page.get_by_role("tooltip").first).to_contain_text("raw scores")
    term.click()
    page.wait_for_url("**/glossary/#logits")
    expect(page.locator("dt#logits")).to_be_visible()
