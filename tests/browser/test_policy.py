"""Every page obeys its Content-Security-Policy, and asks no other place for anything."""

import re

import pytest
from chromium import WIDE, settle
from test_search import COUNT, search

from sidebyside.policy import POLICY

VIOLATIONS = """
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(event.violatedDirective + ": " + (event.blockedURI || event.sample)));
"""


@pytest.fixture
def strict(browser, address):
    """A page that keeps what its policy forbade, and what it asked other places for."""
    context = browser.new_context(viewport=WIDE, base_url=address)
    context.add_init_script(VIOLATIONS)
    page = context.new_page()
    page.away = []
    page.on(
        "request",
        lambda r: None if r.url.startswith((address, "data:")) else page.away.append(r.url),
    )
    yield page
    context.close()


def test_every_page_obeys_its_policy(strict, places):
    found = {}
    for place in places:
        strict.goto(place, wait_until="load")
        if "__theme" in strict.content():  # not on a page that leads to another
            settle(strict)
        violations = strict.evaluate("violations")
        if violations or strict.away:
            found[place] = violations + strict.away
            strict.away.clear()
    assert not found


def test_every_page_has_one_policy_and_it_is_strict(site):
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        policies = re.findall(
            r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text
        )
        assert len(policies) == 1, path
        assert (
            text.index("Content-Security-Policy") < re.search("<(script|link|style)", text).start()
        )
        rules = dict(rule.split(" ", 1) for rule in policies[0].split("; "))
        assert rules.keys() == POLICY.keys()
        assert rules["default-src"] == "'none'"
        words = set(policies[0].replace(";", "").split()) - POLICY.keys()
        if path.parent.name == "draw":  # the only page with WebAssembly
            words.remove("'wasm-unsafe-eval'")
        assert all(
            word in ("'none'", "'self'", "data:")
            or re.fullmatch("'sha256-[A-Za-z0-9+/=]{44}'", word)
            for word in words
        ), words


def test_what_a_reader_does_obeys_the_policy(strict):
    """Search, copy, tooltips, tabs, the colours, and pages that arrive without a load."""
    strict.add_init_script(COUNT)
    strict.goto("tensors/")
    strict.evaluate("window.stayed = true")
    strict.locator(".md-header label[for^=__palette]:visible").click()
    strict.locator("#pair-tensors-hello").get_by_role("tab", name="TensorFlow").click()
    strict.locator(".fw").get_by_text("Both").click()
    strict.locator("a.term").first.hover()
    strict.locator("#pair-tensors-hello .name").first.hover()
    strict.locator("#pair-tensors-hello .tool-copy:visible").first.click()
    strict.locator("#pair-tensors-hello .tool-cite").click()
    strict.keyboard.press("Escape")
    settle(strict)  # or the best result comes with a load
    search(strict, "zero_grad")
    strict.keyboard.press("Enter")
    strict.wait_for_url("**/optimizers/**")
    strict.locator(".md-nav__link[href$='evidence/adoption/']").first.click()
    strict.locator("#downloads svg, svg.chart").first.wait_for()
    strict.locator(".md-nav__link[href$='which-first/']").first.click()
    strict.locator(".chooser").wait_for()
    assert strict.evaluate("window.stayed")
    assert strict.evaluate("violations") == []
    assert not strict.away
