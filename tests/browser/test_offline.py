"""The zip works from disk, where browsers refuse much that a server may do, and on a server."""

import shutil
from pathlib import Path

import pytest
import site_server
from chromium import WIDE, pause, settle
from playwright.sync_api import expect
from test_policy import VIOLATIONS
from test_search import COUNT, search


@pytest.fixture(scope="module")
def unpacked(site, tmp_path_factory) -> Path:
    """In a folder with a space in its name, as people have."""
    target = tmp_path_factory.mktemp("on disk") / "my guide"
    shutil.unpack_archive(site / "side-by-side.zip", target)
    return target / "side-by-side"


@pytest.fixture
def offline(browser):
    """A page without a network, that must neither complain nor ask anybody for anything."""
    context = browser.new_context(viewport=WIDE, offline=True)
    context.add_init_script(VIOLATIONS)
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
    page.on(  # a request that the next page cut off did not fail
        "requestfailed",
        lambda r: wrong.append(r.url) if r.failure != "net::ERR_ABORTED" else None,
    )
    page.on("request", lambda r: wrong.append(r.url) if r.url.startswith("http") else None)
    yield page
    wrong += page.evaluate("violations")
    context.close()
    assert not wrong, wrong


def test_it_opens_from_disk_and_remembers_the_tab(offline, unpacked):
    offline.goto((unpacked / "index.html").as_uri())
    offline.locator("article a[href^='tensors/']").first.click()
    expect(offline).to_have_url((unpacked / "tensors/index.html").as_uri())
    offline.locator(".md-nav__link", has_text="Gradients").first.click()
    expect(offline).to_have_url((unpacked / "gradients/index.html").as_uri())
    offline.wait_for_load_state()  # the scripts are at the end of a page
    offline.locator("#pair-gradients-square").get_by_role("tab", name="TensorFlow").click()
    offline.locator(".md-nav__link", has_text="Models").first.click()
    expect(offline).to_have_url((unpacked / "models/index.html").as_uri())
    expect(offline.locator("#pair-models-as_printed-tensorflow")).to_be_visible()
    expect(offline.locator("#pair-models-as_printed-pytorch")).to_be_hidden()


def test_an_address_opens_its_tab_from_disk(offline, unpacked):
    place = (unpacked / "gradients/index.html").as_uri()
    offline.goto(f"{place}#pair-gradients-accumulate-tensorflow")
    expect(offline.locator("#pair-gradients-accumulate-tensorflow")).to_be_visible()
    expect(offline.locator("#pair-gradients-accumulate-pytorch")).to_be_hidden()
    expect(offline.locator("#pair-gradients-accumulate")).to_be_in_viewport()


def test_search_works_from_disk(offline, unpacked):
    offline.goto((unpacked / "tensors/index.html").as_uri())
    offline.keyboard.press("/")
    offline.keyboard.type("zero_grad")
    offline.locator(".md-search-result__item").first.wait_for()
    pause(offline, 500)  # on a disk the page itself searches, for each letter
    offline.keyboard.press("Enter")
    place = (unpacked / "optimizers/index.html").as_uri()
    expect(offline).to_have_url(f"{place}#zero-grad")
    expect(offline.locator("#zero-grad")).to_be_in_viewport()


def test_every_page_opens_from_disk(offline, unpacked):
    pages = sorted(unpacked.rglob("*.html"))
    assert len(pages) > 30
    for path in pages:
        offline.goto(path.as_uri())
        settle(offline)
        assert offline.locator("h1").count() == 1, path
        assert offline.evaluate("violations") == [], path


def test_the_unpacked_zip_works_on_a_server_at_any_path(browser, unpacked):
    with site_server.serve(unpacked.parent.parent, port=0, slow=True) as address:
        context = browser.new_context(viewport=WIDE)
        page = context.new_page()
        page.add_init_script(COUNT)
        wrong = []
        page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
        page.goto(f"{address}my%20guide/side-by-side/tensors/")
        page.locator(".md-nav__link", has_text="Gradients").first.click()
        page.locator("#pair-gradients-square").wait_for()
        page.wait_for_load_state()  # before, the theme does not listen to "/"
        search(page, "vmap")
        page.keyboard.press("Enter")
        page.wait_for_url("**/my%20guide/side-by-side/**vmap*")
        context.close()
        assert not [text for text in wrong if "sitemap" not in text], wrong
