"""Nothing keeps a reader out: axe finds no fault on any page, in light and dark, wide and on a
phone, with both programs shown, the menu or the search open."""

import pytest
from chromium import PHONE, WIDE, pause, settle
from playwright.sync_api import expect

ALL = "{rules: {'target-size': {enabled: true}}}"
COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}"
"""What another colour scheme can change; the structure of a page stays."""


def faults(page, options: str = ALL) -> list[str]:
    """What axe says, a line for each element."""
    found = page.evaluate(f"axe.run(document, {{resultTypes: ['violations'], ...{options}}})")
    assert found["passes"], "axe looked at nothing"
    return [
        f"{violation['id']}: {node['target'][-1]}: {' '.join(node['html'].split())[:80]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_page_has_a_fault(browser, address, places, axe, size):
    context = browser.new_context(viewport=size, base_url=address, reduced_motion="reduce")
    page = context.new_page()
    found = {}
    for place in places:
        page.goto(place)
        settle(page)
        page.evaluate(axe)
        for scheme, options in (("light", ALL), ("dark", COLOURS)):
            page.emulate_media(color_scheme=scheme)
            name = {"light": "default", "dark": "slate"}[scheme]
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
            if lines := faults(page, options):
                found[f"{place or 'home'}, {scheme}"] = lines
    context.close()
    assert not found, "\n".join(f"{where}: {line}" for where in found for line in found[where][:5])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_page_has_no_fault_before_the_script_of_the_theme_runs(
    browser, address, axe, size, scheme
):
    context = browser.new_context(viewport=size, base_url=address, color_scheme=scheme)
    page = context.new_page()
    for place in ("", "graphs/", "defaults/", "evidence/claims/", "which-first/"):
        page.goto(place)
        pause(page, 100)
        page.evaluate(axe)
        assert not faults(page), place
        assert not page.evaluate("window.component$")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_programs_have_no_fault(browser, address, axe, scheme):
    context = browser.new_context(viewport=WIDE, base_url=address, color_scheme=scheme)
    page = context.new_page()
    for place in ("gradients/", "layers/", "errors/"):
        page.goto(f"{place}?fw=both")
        settle(page)
        assert page.locator(".pair-panel").filter(visible=True).count() > 8
        page.evaluate(axe)
        assert not faults(page), place
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_search_has_no_fault(browser, address, axe, size, scheme):
    context = browser.new_context(
        viewport=size, base_url=address, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto("gradients/")
    settle(page)
    page.locator(".md-search__input" if size == WIDE else "header [for=__search]").first.click()
    page.keyboard.type("zero_grad")
    page.locator(".md-search-result__item").first.wait_for()
    pause(page, 500)
    page.evaluate(axe)
    assert not faults(page)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_menu_of_a_phone_has_no_fault(browser, address, axe, scheme):
    context = browser.new_context(
        viewport=PHONE, base_url=address, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto("gradients/")
    settle(page)
    page.locator("header [for=__drawer]").click()
    page.locator(".md-sidebar--primary").wait_for()
    page.evaluate(axe)
    assert not faults(page)
    context.close()
