"""What a reader may do with a pair, and with whatever has an address of its own."""

import re

import pytest
import site_server
from chromium import PHONE, WIDE, pause, until, without_a_load
from playwright.sync_api import Page, expect
from small_site import PAIRS, site  # noqa: F401 - instead of the whole guide
from test_axe import faults

from sidebyside import record
from sidebyside.output import without_output

LABELS = {"pytorch": "PyTorch", "tensorflow": "TensorFlow", "jax": "JAX"}


@pytest.fixture(autouse=True)
def clipboard(request):
    if "page" in request.fixturenames:
        context = request.getfixturevalue("page").context
        context.grant_permissions(["clipboard-read", "clipboard-write"])


def copied(page: Page) -> str:
    """What was copied: the theme says so, and says it to screen readers, too. Leaves nothing."""
    expect(page.get_by_role("status").get_by_text("Copied to clipboard")).to_be_visible()
    text = until(page, "navigator.clipboard.readText()")
    page.evaluate("navigator.clipboard.writeText('')")
    return text


def pair(page: Page, name: str):
    return page.locator(f"#pair-topic-{name}")


# --- copying ------------------------------------------------------------------------------------


@pytest.mark.parametrize("tab", LABELS)
def test_a_program_is_copied_whole_or_without_its_output(page, tab):
    page.goto(f"three/?fw={tab}")
    source = PAIRS["topic/three"][tab]
    which = f"Copy the {LABELS[tab]} program"
    pair(page, "three").get_by_role("button", name=which, exact=True).click()
    assert copied(page) == source
    pair(page, "three").get_by_role("button", name=f"{which} without its output").click()
    assert copied(page) == without_output(source)
    assert without_output(source) != source


def test_where_both_are_shown_each_is_copied_on_its_own(page):
    page.goto("topic/?fw=both")
    for tab in ("pytorch", "tensorflow"):
        button = pair(page, "two").get_by_role("button", name=f"Copy the {LABELS[tab]} program")
        box = button.first.bounding_box()
        column = pair(page, "two").locator(f".pair-panel[data-tab={tab}]").bounding_box()
        assert column["x"] < box["x"] < box["x"] + box["width"] < column["x"] + column["width"]
        button.first.click()
        assert copied(page) == PAIRS["topic/two"][tab]


def test_names_are_copied_as_they_are_after_they_were_marked(page):
    page.goto("topic/")
    pair(page, "two").hover()
    expect(page.locator("#pair-topic-two-pytorch code [data-name]").first).to_be_attached()
    pair(page, "two").get_by_role("button", name="Copy the PyTorch program", exact=True).click()
    assert copied(page) == PAIRS["topic/two"]["pytorch"]


# --- links and citations ------------------------------------------------------------------------

PROVEN = record.versions()


def cite(page: Page) -> dict[str, str]:
    """The citation in each form, as it is copied."""
    dialog = page.get_by_role("dialog", name="Cite")
    expect(dialog).to_be_visible()
    found = {}
    for form in ("Text", "BibTeX"):
        dialog.get_by_role("button", name=f"Copy the citation, {form}").click()
        found[form] = copied(page)
        assert found[form] in dialog.inner_text().replace("\u00a0", " ")
    return found


def fields(bibtex: str) -> dict[str, str]:
    """The fields of one entry; fails unless its braces match."""
    head, body = bibtex.split(",\n", 1)
    assert re.fullmatch(r"@misc\{sidebyside:[\w.-]+", head)
    assert body.endswith("\n}")
    found = dict(re.findall(r"^  (\w+) = (.+?),?$", body.removesuffix("\n}"), re.MULTILINE))
    for value in found.values():
        plain = re.sub(r"\\.", "", value)
        assert plain.count("{") == plain.count("}")
    return found


def test_a_pair_is_linked_and_cited_with_its_versions_and_date(page, address):
    page.goto("topic/?fw=both")
    place = f"{address}topic/#pair-topic-two"
    pair(page, "two").get_by_role("button", name="Copy link").click()
    assert copied(page) == place
    pair(page, "two").get_by_role("button", name="Cite").click()
    found = cite(page)
    proof = f"Proven 2026-11-20 with torch {PROVEN['torch']}, tensorflow {PROVEN['tensorflow']}"
    assert found["Text"].startswith("The Side by Side contributors. Topic: the pair topic/two.")
    assert proof in found["Text"] and found["Text"].endswith(place)
    entry = fields(found["BibTeX"])
    assert entry["title"] == "{{Topic: the pair topic/two}}"
    assert (entry["year"], entry["month"]) == ("{2026}", "nov")
    assert entry["note"].startswith("{" + proof) and entry["url"] == f"{{{place}}}"


def test_a_pair_that_is_not_proven_is_not_cited_as_proven(page):
    page.goto("topic/#pair-topic-unproven")
    pair(page, "unproven").get_by_role("button", name="Cite").click()
    found = cite(page)
    assert "Not checked in this build" in found["Text"] and "torch" not in found["Text"]
    assert fields(found["BibTeX"]).keys() == {"author", "title", "howpublished", "note", "url"}


def test_a_symptom_is_linked_and_cited(page, address):
    page.goto("symptoms/")
    heading = page.locator("#wrong")
    heading.hover()
    heading.get_by_role("button", name="Copy link").click()
    assert copied(page) == f"{address}symptoms/#wrong"
    heading.get_by_role("button", name="Cite").click()
    found = cite(page)
    assert "Symptoms: It is 100% wrong_here. Side by Side" in found["Text"]
    assert (
        "Side by Side: PyTorch and TensorFlow/Keras. Last verified on 2026-11-20: " in found["Text"]
    )
    assert ", with PyTorch" in found["Text"]
    assert "This page shows" not in found["Text"]
    assert fields(found["BibTeX"])["title"] == r"{{Symptoms: It is 100\% wrong\_here}}"


def test_a_name_is_linked_and_cited_from_itself_and_from_what_is_said_of_it(page, address):
    page.goto("symptoms/")
    for part in ("[id='a.name']", "[id='a.name'] + dd", "[id='b.name']"):
        page.locator(part).hover()
        page.get_by_role("button", name="Copy link").click()
        id = re.search("'(.*)'", part)[1]
        assert copied(page) == f"{address}symptoms/#{id}"
        page.get_by_role("button", name="Cite").click()
        assert f". Symptoms: {id}. Side" in cite(page)["Text"]
        page.keyboard.press("Escape")


def test_the_tools_go_where_the_reader_is_and_are_there_once(page):
    page.goto("symptoms/")
    expect(page.locator(".tools")).to_have_count(0)
    for id in ("wrong", "another", "wrong"):
        page.locator(f"#{id}").hover()
        expect(page.locator(f"#{id} .tools")).to_have_css("opacity", "1")
        expect(page.locator(".tools")).to_have_count(1)


def test_the_keyboard_links_and_cites(page, address):
    page.goto("symptoms/")
    page.locator("#wrong").hover()
    page.locator("#another .headerlink").focus()
    page.evaluate("scrollBy(0, 1)")  # the mouse rests, and the page moves below it
    pause(page, 200)
    page.keyboard.press("Tab")
    expect(page.locator("#another").get_by_role("button", name="Copy link")).to_be_focused()
    page.keyboard.press("Enter")
    assert copied(page) == f"{address}symptoms/#another"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Cite")
    expect(dialog.get_by_role("button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.locator("#another").get_by_role("button", name="Cite")).to_be_focused()


def test_a_page_that_arrives_without_a_load_has_the_tools(page):
    page.goto("none/")
    with without_a_load(page):
        page.locator("article").get_by_role("link", name="The topic").click()
        pair(page, "two").get_by_role("button", name="Copy link").click()
        assert copied(page).endswith("topic/#pair-topic-two")
        page.evaluate("history.back()")
        page.wait_for_url("**/none/")
        page.evaluate("history.forward()")
        expect(pair(page, "two").get_by_role("button", name="Copy link")).to_have_count(1)


# --- names --------------------------------------------------------------------------------------


def marked(page: Page, name: str) -> dict[str, list[str]]:
    """The marked words of each panel, with the line they stand in."""
    line = """all => all.map(e => {
        const before = document.createRange();
        before.setStart(e.closest("code"), 0);
        before.setEndBefore(e);
        return e.textContent + " " + (before.toString().split("\\n").length);
    })"""
    return {
        tab: page.locator(f"#pair-topic-{name}-{tab} .same").evaluate_all(line)
        for tab in PAIRS[f"topic/{name}"]
    }


def lines(name: str, tab: str, word: str, *but: int) -> list[str]:
    """Where a word stands in a program; each entry of `but` is a place that does not count."""
    source = PAIRS[f"topic/{name}"][tab].split("\n")
    found = [(n, w) for n, t in enumerate(source, 1) for w in re.findall(rf"\b{word}\b", t)]
    return [f"{w} {n}" for at, (n, w) in enumerate(found) if at not in but]


def test_a_name_under_the_mouse_is_marked_in_both_tabs(page):
    page.goto("topic/?fw=both")
    pair(page, "two").hover()
    page.locator("#pair-topic-two-tensorflow code [data-name=grad]").first.hover()
    tensorflow = lines("two", "tensorflow", "grad")
    assert len(tensorflow) == 2
    # Not the keyword `requires_grad`, nor the attribute of `x.grad`.
    assert marked(page, "two") == {"pytorch": ["grad 16", "grad 17"], "tensorflow": tensorflow}
    expect(pair(page, "two").locator(".pair-record .same")).to_have_text("grad")
    page.mouse.move(5, 5)
    assert marked(page, "two") == {"pytorch": [], "tensorflow": []}


def test_attributes_keywords_strings_and_comments_are_not_names(page):
    page.goto("topic/?fw=both")
    pair(page, "two").locator(".name", has_text=re.compile("^x$")).hover()
    found = marked(page, "two")["pytorch"]
    everywhere = lines("two", "pytorch", "x")
    # A string and a comment, a keyword, an output.
    assert set(everywhere) - set(found) == {"x 9", "x 17", "x 18"}
    assert "x 12" in found  # inside `{x.item()}`, in an f-string: that is code
    assert found.count("x 11") == 4


def test_the_keyboard_marks_names(page):
    page.goto("topic/?fw=both")
    toolbar = pair(page, "two").get_by_role("toolbar", name="Names that agree")
    toolbar.get_by_role("button", name="x", exact=True).focus()
    assert marked(page, "two")["tensorflow"] == lines("two", "tensorflow", "x")
    page.keyboard.press("ArrowRight")
    expect(toolbar.get_by_role("button", name="y", exact=True)).to_be_focused()
    assert marked(page, "two")["tensorflow"] == lines("two", "tensorflow", "y")
    page.keyboard.press("ArrowLeft")
    expect(toolbar.get_by_role("button", name="x", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('#pair-topic-two')")
    assert marked(page, "two")["tensorflow"] == []


def test_a_name_that_differs_is_marked_in_both_tabs_too(page):
    page.goto("topic/?fw=both#pair-topic-differs")
    pair(page, "differs").get_by_role("button", name="step").focus()
    assert marked(page, "differs") == {
        tab: lines("differs", tab, "step") for tab in ("pytorch", "tensorflow")
    }


def test_the_printed_lines_that_differ_are_marked_and_seen(page):
    page.goto("topic/?fw=both")
    found = pair(page, "differs").locator("mark")
    assert found.all_text_contents() == ["#> 1", "#> 2"]
    expect(page.locator("mark")).to_have_count(2)
    for mark in found.all():
        sign = mark.evaluate("e => getComputedStyle(e, '::before').content")
        assert sign.startswith('"≠"')


# --- small, and everywhere usable ---------------------------------------------------------------


def test_tools_are_made_when_a_reader_comes_near(page):
    page.goto("topic/")
    expect(pair(page, "two").locator(".tool")).to_have_count(6)
    assert pair(page, "unproven").locator(".tool").count() == 0
    assert page.locator("code [data-name]").count() == 0
    pair(page, "unproven").scroll_into_view_if_needed()
    expect(pair(page, "unproven").locator(".tool")).to_have_count(6)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_tools_fit_on_a_phone(browser, address, scheme):
    context = browser.new_context(
        viewport=PHONE, base_url=address, color_scheme=scheme, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto("three/")
    expect(pair(page, "three").locator(".tool-copy").first).to_be_visible()
    boxes = [
        part.bounding_box()
        for part in pair(page, "three").locator(".tool, [role=tab]").all()
        if part.is_visible()
    ]
    assert len(boxes) == 7  # three tabs, four tools
    for number, one in enumerate(boxes):
        assert one["x"] >= 0 and one["x"] + one["width"] <= 360 and one["height"] >= 24
        for other in boxes[number + 1 :]:
            apart = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
            assert apart, (one, other)
    # What is too wide can be scrolled by touch and by keyboard.
    assert page.locator("#pair-topic-three-pytorch pre").get_attribute("tabindex") == "0"
    page.goto("symptoms/")
    page.locator("#wrong").tap()
    expect(page.locator("#wrong .tools")).to_be_in_viewport(ratio=1)
    page.locator("#wrong").get_by_role("button", name="Cite").tap()
    dialog = page.get_by_role("dialog", name="Cite").bounding_box()
    assert dialog["x"] >= 0 and dialog["x"] + dialog["width"] <= 360
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_nothing_that_a_reader_does_keeps_another_one_out(browser, address, axe, size, scheme):
    """Every choice of the switch, a marked name, the tools of a symptom, and a citation."""
    context = browser.new_context(
        viewport=size, base_url=address, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    for name in ("tensorflow", "both", "jax"):
        page.goto(f"three/?fw={name}")
        pair(page, "three").locator(".name").first.focus()
        expect(pair(page, "three").locator("code .same:visible").first).to_be_visible()
        page.evaluate(axe)
        assert not faults(page), name
        pair(page, "three").locator(".tool-cite").click()
        assert not faults(page), name
    page.goto("topic/?fw=both#pair-topic-differs")
    pause(page, 100)
    page.evaluate(axe)
    assert not faults(page)
    page.goto("symptoms/")
    page.locator("#wrong").hover()
    page.evaluate(axe)
    assert not faults(page)
    context.close()


def test_a_program_that_fits_is_no_stop_of_the_keyboard(page):
    page.goto("topic/")
    expect(pair(page, "two").locator(".tool")).to_have_count(6)
    assert page.locator("#pair-topic-two-pytorch pre").get_attribute("tabindex") is None


def test_without_scripts_there_are_no_tools(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport=WIDE, base_url=address)
    page = context.new_page()
    page.goto("topic/")
    assert page.locator(".tool, .name").count() == 0
    assert (
        page.locator("#pair-topic-two-pytorch code").text_content()
        == (PAIRS["topic/two"]["pytorch"])
    )
    context.close()


# --- the real pages -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    target = tmp_path_factory.mktemp("guide") / "site"
    site_server.build(target)
    with site_server.serve(target, port=0) as place:
        yield place


@pytest.mark.parametrize(
    ("place", "host", "title"),
    [
        ("evidence/claims/", "#A084", "A084 "),
        ("symptoms/", "#odd-sizes", "Symptoms: Equal only at odd image sizes"),
        ("api-pytorch/", "[id='torch.nn.Linear'] + dd", ": torch.nn.Linear."),
        ("api-tensorflow/", "[id='tf.Variable'] + dd", ": tf.Variable."),
        ("gradients/", "#pair-gradients-square", "Gradients: the pair gradients/square"),
    ],
)
def test_claims_symptoms_names_and_pairs_are_linked_and_cited(browser, guide, place, host, title):
    context = browser.new_context(viewport=WIDE, base_url=guide)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=guide)
    page = context.new_page()
    page.goto(place)
    element = page.locator(host)
    # From the keyboard: the last link or tab of the element, and Tab.
    element.locator("a, [role=tab][tabindex='0']").last.focus()
    expect(element.get_by_role("button", name="Copy link")).to_be_attached()
    page.keyboard.press("Tab")
    expect(element.get_by_role("button", name="Copy link")).to_be_focused()
    page.keyboard.press("Enter")
    link = copied(page)
    assert link.startswith(f"{site_server.SITE_URL}{place}#")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    found = cite(page)
    assert title in found["Text"] and link in found["Text"]
    assert fields(found["BibTeX"])["url"] == f"{{{link}}}"
    assert re.search(r"(Last verified|Proven) .*20\d\d-\d\d-\d\d", found["Text"])
    page.goto("about:blank")
    page.goto(link.replace(site_server.SITE_URL, guide))
    expect(page.locator(f"[id='{link.split('#')[1]}']")).to_be_in_viewport()
    context.close()
