"""The ledger of claims in a real browser: its filter, its addresses, and what scripts add."""

import re
from collections import Counter

import pytest
import site_server
import yaml
from chromium import PHONE, WIDE, settle
from playwright.sync_api import Page, expect

from sidebyside import claims

LEDGER = "evidence/claims/"


def rows() -> list[dict]:
    """Every row as its reader sees it: one that repeats another has the other's verdict."""
    found = yaml.safe_load((site_server.PROJECT / claims.DATA).read_text("utf-8"))
    by_id = {row["id"]: row for row in found}
    return [by_id[row["same_as"]] | row if "same_as" in row else row for row in found]


def shown(page: Page) -> list[str]:
    """The ids of the rows that can be seen."""
    ids = "all => all.filter(e => e.checkVisibility()).map(e => e.id)"
    return page.locator(".entry").evaluate_all(ids)


def choices(page: Page, label: str) -> list[str]:
    return page.get_by_label(label).locator("option").all_text_contents()


def test_each_choice_shows_its_rows_and_counts_them(page):
    page.goto(LEDGER)
    output, total = page.locator(".filter output"), len(rows())
    expect(output).to_have_text(f"{total} of {total}")
    expect(output).to_have_js_property("value", f"{total} of {total}")
    for field in ("article", "topic"):
        named = claims.TOPICS if field == "topic" else dict.fromkeys(claims.ARTICLES)
        name = {row["id"]: named[row[field]] or row[field] for row in rows()}
        wanted = Counter(name.values())
        assert choices(page, field.capitalize()) == ["any", *sorted(wanted)]
        for value, count in wanted.items():
            page.get_by_label(field.capitalize()).select_option(value)
            expect(output).to_have_text(f"{count} of {total}")
            assert set(shown(page)) == {id for id in name if name[id] == value}
        page.get_by_label(field.capitalize()).select_option("")
    for verdict in choices(page, "Verdict")[1:]:
        page.get_by_label("Verdict").select_option(verdict)
        wanted = {row["id"] for row in rows() if row["verdict"] == verdict}
        assert set(shown(page)) <= wanted or verdict == claims.UNCHECKED
        expect(output).to_have_text(f"{len(shown(page))} of {total}")


def test_choices_and_words_narrow_one_another(page):
    page.goto(LEDGER)
    page.get_by_label("Topic").select_option("Optimisers")
    page.get_by_label("Article").select_option("first")
    page.get_by_label("Filter").fill("formulas ADAM sgd")
    expect(page.locator(".filter output")).to_have_text(f"1 of {len(rows())}")
    assert shown(page) == ["A084"]
    expect(page.locator(".filterable h2").filter(visible=True)).to_have_text(["Optimisers¶"])
    expect(page.locator(".filterable > .evidence").filter(visible=True)).to_have_count(1)
    page.get_by_label("Article").select_option("second")
    assert shown(page) == []


def test_the_filter_works_from_the_keyboard(page):
    page.goto(LEDGER)
    page.get_by_label("Filter").focus()
    page.keyboard.type("softmax")
    few = shown(page)
    assert 0 < len(few) < 30
    for label in ("Verdict", "Article", "Topic"):
        page.keyboard.press("Tab")
        expect(page.get_by_label(label)).to_be_focused()
    page.get_by_label("Article").focus()
    page.keyboard.press("ArrowDown")
    assert shown(page) == [id for id in few if id.startswith("A")]


def test_an_address_shows_its_row_even_if_the_filter_hides_it(page):
    page.goto(f"{LEDGER}#A003")
    expect(page.locator("#A003")).to_be_in_viewport()
    settle(page)
    page.get_by_label("Topic").select_option("Jobs")
    expect(page.locator("#A084")).to_be_hidden()
    # It must be there before the browser and the theme look for it, however slow they are.
    page.evaluate("document.body.onclick = () => (hiddenAtClick = A084.hidden)")
    page.evaluate("A084.dataset.first = ''")
    page.locator("ol a").get_by_text("A084").click()
    assert page.evaluate("hiddenAtClick") is False
    # The first time, the theme gets the page again, even if the link stays on it.
    expect(page.locator("#A084:not([data-first])")).to_be_attached()
    expect(page.locator("#A084")).to_be_in_viewport()
    assert len(shown(page)) == len(rows())
    page.get_by_label("Topic").select_option("Jobs")
    expect(page.locator("#A003")).to_be_hidden()
    page.evaluate("location.hash = 'A003'")  # as when it is typed
    expect(page.locator("#A003")).to_be_in_viewport()


def test_the_page_opens_with_ten_claims_and_their_verdicts(page):
    page.goto(LEDGER)
    ten = page.locator("#top + ol > li")
    expect(ten).to_have_count(10)
    for item in ten.all():
        id = re.search(r"[AB]\d{3}", item.inner_text())[0]
        label = page.locator(f"#{id} .verdict").inner_text()
        assert item.locator(".verdict").inner_text() == label


def test_without_javascript_every_row_is_shown(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto(LEDGER)
    assert sorted(shown(page)) == [row["id"] for row in rows()]
    assert not page.locator(".filter").count()
    context.close()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_ledger_is_not_wider_than_the_screen_and_stays_small(browser, address, size):
    context = browser.new_context(viewport=size, base_url=address)
    page = context.new_page()
    page.goto(LEDGER)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert page.locator("*").count() < 3000
    context.close()
