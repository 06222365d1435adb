"""What every reader is owed on every page: keys, colours, a phone's menu, calm, and no script."""

import pytest
from chromium import PHONE, WIDE, pause, settle
from playwright.sync_api import Page, expect

UNSHOWN = """() => {
  const folded = "script, style, template, .headerlink, details:not([open]) > :not(summary)," +
    "svg title, svg desc," + // for those who listen
    ".chooser," + // the tables below it say the same
    ".tabbed-labels, [role=tablist]," + // each program bears its name
    ".reference thead"; // on a phone, each cell does
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const [found, range] = [[], document.createRange()];
  let count = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest(folded)) continue;
    count += 1;
    range.selectNodeContents(node);
    const seen = node.parentElement.checkVisibility({ visibilityProperty: true });
    if (!seen || !range.getClientRects().length) found.push(node.data.trim().slice(0, 60));
  }
  return [count, found];
}"""
"""The words of the article that nobody sees, though nothing is folded over them."""


def scheme(page: Page) -> str:
    return page.locator("body").get_attribute("data-md-color-scheme")


def focused(page: Page) -> dict:
    return page.evaluate(
        "(() => { const e = document.activeElement, box = e.getBoundingClientRect();"
        " return { id: e.id, tag: e.tagName, class: e.className, text: e.textContent.trim(),"
        " hash: e.hash, left: box.left, outline: getComputedStyle(e).outlineStyle,"
        " inside: !!e.closest('article') }; })()"
    )


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_without_javascript_every_word_is_shown(browser, address, places, size):
    context = browser.new_context(java_script_enabled=False, viewport=size, base_url=address)
    page = context.new_page()
    unshown = {}
    for place in places:
        page.goto(place)
        count, found = page.evaluate(UNSHOWN)
        assert count
        if found:
            unshown[place] = found[:5]
    context.close()
    assert not unshown, unshown


def test_the_colours_follow_the_system_until_a_reader_chooses(browser, address):
    context = browser.new_context(viewport=WIDE, base_url=address, color_scheme="dark")
    page = context.new_page()
    page.goto("gradients/")
    assert scheme(page) == "slate"
    page.emulate_media(color_scheme="light")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    toggle = page.locator(".md-header__option label").filter(visible=True)  # one of three
    toggle.click()
    expect(toggle).to_have_attribute("for", "__palette_2")  # the theme is there, and knows
    page.emulate_media(color_scheme="dark")
    pause(page, 100)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    toggle.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="light")
    for place in ("gradients/", "tensors/", ""):
        page.goto(place)
        assert scheme(page) == "slate"
    toggle.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    context.close()


def test_the_keyboard_changes_the_colours(page):
    page.goto("gradients/")
    page.emulate_media(color_scheme="light")
    page.get_by_label("Switch to light mode").first.focus()
    settle(page)  # the focus starts the theme's script, and nobody is as fast
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_first_key_leads_past_the_navigation(page):
    page.goto("gradients/")
    settle(page)
    page.keyboard.press("Tab")
    assert focused(page)["text"] == "Skip to content"
    expect(page.get_by_text("Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    pause(page, 500)  # the theme follows it once more, and nobody is as fast
    page.keyboard.press("Tab")
    assert focused(page)["inside"]


def test_the_keyboard_reaches_nothing_that_is_closed(browser, address):
    for size in (WIDE, PHONE):
        context = browser.new_context(viewport=size, base_url=address)
        page = context.new_page()
        page.goto("gradients/")
        now = {"inside": False}
        for _ in range(120):  # through the navigation and the contents of the page
            page.keyboard.press("Tab")
            now = focused(page)
            assert now["left"] >= 0, now
            assert "md-search__scrollwrap" not in now["class"], now
            assert now["outline"] != "none" or now["tag"] == "INPUT", now
            if now["inside"]:
                break
        assert now["inside"]
        context.close()


def test_the_menu_of_a_phone_opens_and_leads_on(browser, address):
    context = browser.new_context(viewport=PHONE, base_url=address, has_touch=True)
    page = context.new_page()
    page.goto("gradients/")
    menu = page.locator(".md-sidebar--primary")
    expect(menu).not_to_be_visible()
    page.locator("header [for=__drawer]").tap()
    expect(menu).to_be_in_viewport()
    # It opens where the reader is: on the contents of this page, two levels down.
    page.locator(".md-nav__title", has_text="Learn").tap()
    page.locator(".md-nav__link[for]", has_text="Port").tap()
    page.locator(".md-nav__link", has_text="Symptoms").filter(visible=True).tap()
    expect(page.locator("h1")).to_contain_text("Symptoms")
    expect(menu).not_to_be_visible()
    context.close()


def test_the_keyboard_opens_and_closes_the_menu_of_a_phone(browser, address):
    context = browser.new_context(viewport=PHONE, base_url=address)
    page = context.new_page()
    page.goto("")
    menu = page.locator(".md-sidebar--primary")
    page.keyboard.press("Tab")  # from now on it is a reader with a keyboard
    button = page.get_by_role("button", name="Menu")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(menu).to_be_in_viewport()
    learn = page.get_by_role("button", name="Learn").first
    for _ in range(20):
        page.keyboard.press("Tab")
        if learn.evaluate("e => e == document.activeElement"):
            break
    page.keyboard.press("Space")
    expect(page.get_by_role("link", name="Tensors").first).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(menu).not_to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "false")
    context.close()


@pytest.mark.parametrize("theme", [False, True], ids=["before the theme runs", "with the theme"])
def test_the_keyboard_opens_and_closes_the_search_of_a_phone(browser, address, theme):
    context = browser.new_context(viewport=PHONE, base_url=address)
    page = context.new_page()
    if not theme:
        page.route("**/bundle.*.js", lambda route: None)  # it never comes
    page.goto("")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Search").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("zero_grad")
    expect(page.locator(".md-search__input")).to_have_value("zero_grad")
    if theme:
        settle(page)
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__input")).not_to_be_visible()
    context.close()


MOVING = """() => [...document.querySelectorAll("*")].filter((e) => {
  const style = getComputedStyle(e);
  return parseFloat(style.transitionDuration) > 0 || style.animationName != "none";
}).length"""


def test_nothing_moves_for_readers_who_ask_for_calm(browser, address):
    moving = {}
    for wish in ("no-preference", "reduce"):
        context = browser.new_context(viewport=WIDE, base_url=address, reduced_motion=wish)
        page = context.new_page()
        page.goto("gradients/")
        moving[wish] = page.evaluate(MOVING)
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
        context.close()
    assert moving["no-preference"] > 20 and moving["reduce"] == 0
