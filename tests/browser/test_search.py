"""What readers type finds what they mean, and nothing of the search loads before they do."""

import re

import pytest
from chromium import pause, settle, until
from playwright.sync_api import Page, expect

QUERIES = {
    # names
    "weights_only": "#whole-model",
    "zero_grad": "#zero-grad",
    "from_logits": "#from-logits",
    "retain_graph": "#twice",
    "torch.nn.Linear": "#torch.nn.Linear",
    "keras.layers.Conv2D": "#keras.layers.Conv2D",
    "tf.GradientTape": "#tf.GradientTape",
    "vmap": "#torch.func.vmap",
    "learning rate schedule": "#schedules",
    # symptoms
    "equal only at odd image sizes": "#odd-sizes",
    "the loss is nan": "#hidden-nan",
    "softmax twice": "#softmax-cross-entropy",
    "BatchNorm momentum": "#cnn",
    "tf.function retracing": "#retracing",
    # messages
    "has no attribute Session": "#session",
    "module 'tensorflow' has no attribute 'placeholder'": "#backend-functions",
    "mat1 and mat2 shapes cannot be multiplied": "#wrong-features",
    "Trying to backward through the graph a second time": "#twice",
    "view size is not compatible with input tensor's size and stride": "#reshape-or-view",
    "Weights only load failed": "saving/",
    "one of the variables needed for gradient computation has been modified by an inplace "
    "operation": "#elsewhere",
}
"""What is typed, and how the address ends that must be among the first three results, with no click
in between."""


def results(page: Page, address: str) -> list[list[str]]:
    """The first results, each a page with its sections, as a reader sees them."""
    found = []
    for item in page.locator(".md-search-result__item").all()[:3]:
        links = item.locator(":scope > a").all()
        hrefs = [link.get_attribute("href") for link in links if link.is_visible()]
        found.append([href.split("?")[0].removeprefix(address) for href in hrefs])
    return found


COUNT = """
  window.asked = window.answered = 0;
  window.Worker = class extends Worker {
    constructor(address) { super(address); this.addEventListener("message", () => answered++); }
    postMessage(data) { asked++; super.postMessage(data); }
  };
"""
"""Lets a test wait for the answer to its last letter, however busy the machine is."""


@pytest.fixture
def page(page):
    page.add_init_script(COUNT)
    return page


def search(page: Page, text: str) -> None:
    page.keyboard.press("/")
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    page.keyboard.type(text)
    pause(page, 100)
    until(page, "asked > 1 && asked === answered")  # the index, and each letter


@pytest.mark.parametrize("text", QUERIES)
def test_what_is_typed_is_found(page, address, text):
    page.goto("how-checked/")
    search(page, text)
    found = results(page, address)
    assert any(link.endswith(QUERIES[text]) for links in found for link in links), found


def test_enter_opens_the_best_result_and_arrows_choose_another(page):
    page.goto("tensors/")
    search(page, "zero_grad")
    page.keyboard.press("Enter")
    page.wait_for_url("**/optimizers/#zero-grad")
    expect(page.locator("#zero-grad")).to_be_in_viewport()
    page.goto("tensors/")
    search(page, "vmap")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.href")
    assert "#" in chosen
    page.keyboard.press("Enter")
    page.wait_for_url(chosen)


def test_nothing_of_the_search_loads_before_it_opens(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("tensors/")
    page.wait_for_load_state("networkidle")
    page.locator(".md-nav__link[href$='gradients/']").first.click()
    page.locator("#pair-gradients-square").wait_for()
    page.wait_for_load_state("networkidle")
    assert asked and not [url for url in asked if re.search("search", url)]
    search(page, "vmap")
    assert len([url for url in asked if url.endswith("search_index.json")]) == 1
    assert len([url for url in asked if re.search(r"workers/search\..*\.js", url)]) == 1


def test_words_that_say_nothing_find_nothing(page):
    """They are in no document, and as a start of other words they would find every one."""
    page.goto("tensors/")
    search(page, "the")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")
    search(page, "the vmap")
    assert page.locator(".md-search-result__item").count() < 6


def press_before_the_theme_listens(page, *keys: str) -> None:
    """The first key starts the theme's script, which is not there yet when the next ones come."""
    held = []  # from the start: an idle page fetches the script before anyone asks for it
    page.route("**/bundle.*.js", lambda route: held.append(route))
    page.goto("gradients/")
    for key in keys:
        page.keyboard.press(key)
    page.locator("script[src*='bundle.']").wait_for(state="attached")
    assert not page.evaluate("window.component$")
    while not held:
        page.wait_for_timeout(20)
    page.unroute("**/bundle.*.js")  # lets them go, too


def test_words_typed_right_after_the_key_are_not_lost(page):
    press_before_the_theme_listens(page, "/", *"zero_grad")
    expect(page.locator(".md-search__input")).to_have_value("zero_grad")
    page.locator(".md-search-result__item").first.wait_for()


def test_a_search_that_was_left_at_once_stays_closed(page):
    press_before_the_theme_listens(page, "/", *"np", "Escape")
    settle(page)
    expect(page.locator(".md-search__input")).not_to_be_focused()
    assert not page.locator("#__search").is_checked()
