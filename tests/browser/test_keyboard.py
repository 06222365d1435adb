"""The keys that the page 'Offline, keyboard and data' names do what it says."""

import re

from playwright.sync_api import expect


def test_n_and_p_go_through_the_guide_in_reading_order(page, address):
    page.goto("tensors/")
    for key, link in (("n", "next"), ("p", "prev"), (".", "next"), (",", "prev"), ("p", "prev")):
        title = page.title()
        footer = page.locator(f".md-footer__link--{link}")
        target = footer.evaluate("link => link.href")
        page.keyboard.press(key)
        expect(page).to_have_url(target)
        expect(page).not_to_have_title(title)  # then it has come
        page.wait_for_load_state()  # with its scripts, if it was loaded
    assert page.url.removeprefix(address) == "start/"


def test_the_keys_of_the_search(page):
    page.goto("tensors/")
    page.keyboard.press("/")
    box = page.get_by_role("textbox", name="Search")
    expect(box).to_be_focused()
    page.keyboard.type("np")  # letters in a field are letters, not keys
    expect(page).to_have_url(re.compile("tensors/$"))
    page.keyboard.press("Escape")
    expect(box).not_to_be_focused()


def test_the_page_names_these_keys(page):
    page.goto("machine/#keyboard")
    keys = page.locator("#keyboard + * kbd").all_inner_texts()
    assert {"/", "n", "p", "Esc", "←", "→"} <= set(keys)
