"""The form of six questions gives the answers that the rules give, and works from the keyboard."""

import random

import pytest
import site_server
from chromium import PHONE, WIDE, without_a_load
from playwright.sync_api import Page, expect

from sidebyside import chooser
from sidebyside.rows import load

PAGE = "which-first/"


@pytest.fixture(scope="module")
def rules():
    return load(site_server.PROJECT / chooser.DATA)[0]


def choose(page: Page, chosen) -> None:
    for option in chosen:
        page.locator(f'.chooser input[value="choose-{option["id"]}"]').check()


def expected(rules, chosen) -> dict:
    """What Python says: the name of the answer, its sums, and the reasons for it."""
    name = chooser.answer(chosen)
    names = {row["id"]: row["name"] for row in rules["answers"]}
    sums = chooser.totals(chosen)
    return {
        "answer": names[name],
        "sums": ", ".join(f"{names[each]} {sums[each]}" for each in chooser.ANSWERS),
        "why": [reason["why"] for reason in chooser.reasons(chosen, name)],
    }


def shown(page: Page) -> dict:
    result = page.locator(".chooser-answer")
    said = result.locator("p").first.inner_text()
    return {
        "answer": result.locator("strong").first.inner_text(),
        "sums": said.partition("(")[2].partition(" points)")[0],
        "why": result.locator("ul").first.locator("a").all_inner_texts(),
    }


def test_the_form_gives_the_answers_of_the_rules(page, rules):
    page.goto(PAGE)
    every = list(chooser.combinations(rules["questions"]))
    by_answer = {name: [c for c in every if chooser.answer(c) == name] for name in chooser.ANSWERS}
    draw = random.Random(0)
    for combinations in by_answer.values():
        for chosen in draw.sample(combinations, 20):
            choose(page, chosen)
            assert shown(page) == expected(rules, chosen), [option["id"] for option in chosen]


def test_reasons_lead_to_their_evidence_and_other_frameworks_are_named(page, rules):
    page.goto(PAGE)
    options = {o["id"]: o for q in rules["questions"] for o in q["options"]}
    chosen = ["research", "own-computer", "team-jax", "numpy", "tpu", "months"]
    choose(page, [options[name] for name in chosen])
    result = page.locator(".chooser-answer")
    expect(result).to_contain_text("Look also at:")
    expect(result.locator("li", has_text="JAX: ")).to_have_count(4)
    links = result.locator("li a").evaluate_all("all => all.map(link => link.getAttribute('href'))")
    assert links and all("evidence/claims/#" in link or "#pair-" in link for link in links)


def test_the_keyboard_answers_and_the_answer_is_announced(page, rules):
    page.goto(PAGE)
    result = page.locator(".chooser-answer")
    expect(result).to_have_attribute("aria-live", "polite")
    expect(result).to_have_text("6 of 6 questions to go.")
    page.locator(".chooser input").first.focus()
    for number in range(6):
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        if number < 5:
            page.keyboard.press("Tab")
    second = [question["options"][1] for question in rules["questions"]]
    assert shown(page) == expected(rules, second)
    page.keyboard.press("Tab")  # past the links of the answer, to the button
    page.get_by_role("button", name="Start again").press("Enter")
    expect(result).to_have_text("6 of 6 questions to go.")


def test_each_question_is_a_named_group(page, rules):
    page.goto(PAGE)
    for number, question in enumerate(rules["questions"], 1):
        group = page.get_by_role("group", name=f"{number}. {question['ask']}", exact=True)
        assert group.get_by_role("radio").count() == len(question["options"])


def test_without_javascript_the_tables_say_everything(browser, address, rules):
    context = browser.new_context(java_script_enabled=False, viewport=WIDE, base_url=address)
    page = context.new_page()
    page.goto(PAGE)
    expect(page.locator(".chooser")).to_be_hidden()
    expect(page.locator("#chooser")).to_contain_text("add up the three columns")
    expect(page.locator("#chooser")).to_be_visible()
    text = page.locator("article").inner_text()
    expect(page.locator("table:has(.reason)")).to_have_count(len(rules["questions"]))
    for question in rules["questions"]:
        for option in question["options"]:
            assert option["label"] in text
            for reason in option["reasons"]:
                assert reason["why"] in text
    context.close()


def test_the_form_comes_with_a_page_that_arrives_without_a_load(page):
    page.goto("")
    with without_a_load(page):
        page.locator("article").get_by_role("link", name="Which first?").click()
        expect(page.locator(".chooser fieldset")).to_have_count(6)
        page.evaluate("history.back()")  # page.go_back() would wait for a load that never comes
        page.locator("#pair-gradients-square").wait_for()
        page.evaluate("history.forward()")
        page.locator(".chooser").wait_for()
        expect(page.locator(".chooser")).to_have_count(1)


def test_a_phone_shows_the_form_without_scrolling_sideways(browser, address):
    context = browser.new_context(viewport=PHONE, base_url=address)
    page = context.new_page()
    page.goto(PAGE)
    page.locator(".chooser fieldset").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
