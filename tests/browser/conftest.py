"""A browser, and the site as it serves it, for every test that looks as a reader does."""

import chromium
import node
import pytest
import site_server
from chromium import PATIENCE, WIDE
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

expect.set_options(timeout=PATIENCE)

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def sent() -> list[tuple[str, int]]:
    """The path and the bytes of each answer of the server."""
    return []


@pytest.fixture(scope="module")
def address(site, sent):
    with site_server.serve(site, sent=sent) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    path = chromium.find()
    if path is None:
        pytest.fail("no Chromium: run `python tests/browser/chromium.py`", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        new_context = browser.new_context  # a browser has no timeout of its own

        def patient(**options) -> BrowserContext:
            context = new_context(**options)
            context.set_default_timeout(PATIENCE)
            return context

        browser.new_context = patient
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def places(site) -> list[str]:
    """Every page of the site, as its address below that of the site."""
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(found) > 30
    return [path.removesuffix("index.html") for path in found]


@pytest.fixture(scope="session")
def axe() -> str:
    """The script that finds what keeps readers out. Its function is `axe.run`."""
    if wrong := node.problem():
        pytest.fail(wrong, pytrace=False)
    return (node.MODULES / "axe-core/axe.min.js").read_text("utf-8")


@pytest.fixture
def page(browser: Browser, address):
    """A wide page that must neither complain nor fetch anything from elsewhere."""
    context = browser.new_context(viewport=WIDE, base_url=address)
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
    page.on("request", lambda r: wrong.append(r.url) if not r.url.startswith(address) else None)
    yield page
    context.close()
    assert not wrong, wrong
