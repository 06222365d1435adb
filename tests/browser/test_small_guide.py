"""What not every guide has: a repository, addresses that moved, a page with its own policy."""

import pytest
import site_server
import small_guide
from chromium import WIDE
from playwright.sync_api import expect
from test_policy import VIOLATIONS

from sidebyside import addresses
from sidebyside.publish import publish

REPOSITORY = "https://github.com/owner/name"
MODULE = "new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) && 'compiled'"


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    """With a repository, pages whose addresses were others once, and one that runs WebAssembly."""
    root = tmp_path_factory.mktemp("guide")
    small_guide.make(root)
    source = root / "docs/gradients.md"
    asks = "---\npolicy:\n  script-src: \"'wasm-unsafe-eval'\"\n"
    source.write_text(source.read_text().replace("---\n", asks, 1))
    moved = {
        "old/": "symptoms/",
        "symptoms/#not-a-number": "symptoms/#nan",
        "symptoms/#slope": "gradients/#twice",
    }
    (root / addresses.LIST).write_text("\n".join([*moved, "old/#nan"]))
    lines = [f"{old}: {new}" for old, new in moved.items()]
    (root / addresses.REDIRECTS).write_text("\n".join(lines))
    variables = {"SITE_URL": site_server.SITE_URL, "REPO_URL": REPOSITORY}
    small_guide.build(root, root / "site", **variables)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPO_URL", REPOSITORY)
        publish(root / "site", root)
    with site_server.serve(root / "site") as address:
        yield address


@pytest.fixture
def page(browser, guide):
    context = browser.new_context(viewport=WIDE, base_url=guide)
    context.add_init_script(VIOLATIONS)
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
    page.on("request", lambda r: wrong.append(r.url) if not r.url.startswith(guide) else None)
    yield page
    wrong += page.evaluate("violations")
    context.close()
    assert not wrong, wrong


def test_a_link_to_a_repository_asks_it_for_nothing(page):
    """The theme would ask GitHub for its stars."""
    page.goto("symptoms/")
    page.wait_for_load_state("networkidle")
    expect(page.locator(f".md-source[href='{REPOSITORY}']").first).to_be_visible()
    link = page.locator("article").get_by_role("link", name="This is wrong")
    assert link.get_attribute("href").startswith(f"{REPOSITORY}/issues/new?template=wrong.yml")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("old/", "symptoms/"),
        ("old/#nan", "symptoms/#nan"),
        ("symptoms/#not-a-number", "symptoms/#nan"),
        ("symptoms/#slope", "gradients/#twice"),
        ("symptoms/#nan", "symptoms/#nan"),
    ],
)
def test_an_old_address_leads_to_the_new_one(page, guide, old, new):
    page.goto(old)
    expect(page).to_have_url(guide + new)


def test_without_javascript_an_old_address_says_where_to_go(browser, guide):
    context = browser.new_context(java_script_enabled=False, base_url=guide)
    page = context.new_page()
    page.goto("symptoms/#slope")
    line = page.locator("#slope")
    expect(line).to_be_in_viewport()
    line.get_by_role("link").click()
    expect(page).to_have_url(f"{guide}gradients/#twice")
    page.goto("old/")
    expect(page).to_have_url(f"{guide}symptoms/")
    context.close()


def test_a_page_gets_the_policy_that_it_asks_for_and_no_other_page_does(page, guide):
    """It comes by a load of its own: a page that is put into another keeps the other's policy."""
    page.goto("symptoms/")
    page.evaluate("window.stayed = true")
    with pytest.raises(Exception, match="unsafe-eval"):
        page.evaluate(MODULE)
    page.evaluate("violations.length = 0")
    page.locator("article").get_by_role("link", name="stop").click()
    expect(page).to_have_url(f"{guide}gradients/#pair-gradients-stop")
    assert page.evaluate("window.stayed === undefined")
    assert page.evaluate(MODULE) == "compiled"
