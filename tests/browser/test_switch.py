"""The switch of frameworks and the tabs: one state, seen everywhere, reached in every way."""

import re

import pytest
import rcssmin
import rjsmin
import site_server
from chromium import PHONE, WIDE, settle, without_a_load
from playwright.sync_api import Page, expect
from small_site import site  # noqa: F401 - instead of the whole guide

PROJECT = site_server.PROJECT
LABELS = {"pytorch": "PyTorch", "tensorflow": "TensorFlow", "jax": "JAX", "both": "Both"}


@pytest.fixture
def phone(browser, address):
    context = browser.new_context(viewport=PHONE, base_url=address)
    yield context.new_page()
    context.close()


def switch(page: Page) -> str:
    """What the switch says."""
    checked = page.locator(".fw :checked")
    expect(checked).to_have_count(1)
    expect(page.locator(".fw :checked + span")).to_be_visible()
    return checked.get_attribute("value")


def panels(page: Page) -> dict[str, list[str]]:
    """The panels that can be seen, for each pair; the tabs must say the same."""
    found = {}
    for pair in page.locator(".pair").all():
        seen = [
            p.get_attribute("data-tab") for p in pair.get_by_role("tabpanel").all()
        ]  # by role: what can be seen
        selected = pair.get_by_role("tab", selected=True)
        assert [tab.get_attribute("data-tab") for tab in selected.all()] == seen
        focusable = pair.locator("[role=tab][tabindex='0'], [role=tab]:not([tabindex])")
        expect(focusable).to_have_count(1)
        found[pair.get_attribute("id")] = seen
    assert found
    return found


def agree(page: Page) -> str:
    """What the switch says, and every pair shows."""
    said = switch(page)
    wide = page.viewport_size["width"] >= 960
    for id, seen in panels(page).items():
        tabs = page.locator(f"#{id} [role=tab]")
        has = [tab.get_attribute("data-tab") for tab in tabs.all()]
        if said == "both" and wide:
            assert seen == ["pytorch", "tensorflow"], id
        elif said in has:
            assert seen == [said], id
        else:
            assert len(seen) == 1 and seen[0] != "jax", id
    return said


def choose(page: Page, name: str) -> None:
    page.locator(".fw").get_by_text(LABELS[name], exact=True).click()


def tab(page: Page, pair: str, name: str):
    return page.locator(f"#pair-topic-{pair}").get_by_role("tab", name=LABELS[name])


def follow(page: Page, text: str, place: str) -> None:
    """Click a link, and wait for the page that comes without a load."""
    with without_a_load(page):
        title = page.title()
        page.locator("article").get_by_role("link", name=text).click()
        page.wait_for_url(place)
        expect(page).not_to_have_title(title)  # then it has come


# --- choosing -----------------------------------------------------------------------------------


def test_the_guide_opens_with_pytorch(page):
    page.goto("topic/")
    assert agree(page) == "pytorch"


@pytest.mark.parametrize("name", ["tensorflow", "both", "pytorch"])
def test_a_choice_holds_for_every_pair_page_and_load(page, name):
    page.goto("topic/?fw=tensorflow" if name == "pytorch" else "topic/")
    choose(page, name)
    assert agree(page) == name
    page.reload()
    assert agree(page) == name
    page.goto("")
    assert agree(page) == name
    follow(page, "Three", "**/three/")
    page.locator("#pair-topic-three").wait_for()
    assert agree(page) == name
    page.goto("none/")
    assert switch(page) == name


def test_a_tab_moves_the_switch_and_every_other_pair(page):
    page.goto("topic/")
    tab(page, "two", "tensorflow").click()
    assert agree(page) == "tensorflow"
    tab(page, "long", "pytorch").click()
    assert agree(page) == "pytorch"
    page.reload()
    assert agree(page) == "pytorch"


def test_a_tab_ends_both(page):
    page.goto("topic/?fw=both")
    assert agree(page) == "both"
    tab(page, "two", "tensorflow").click()
    assert agree(page) == "tensorflow"


def test_what_the_reader_looks_at_stays_in_its_place(page):
    page.goto("topic/")
    page.evaluate("document.documentElement.style.overflowAnchor = 'none'")  # not all browsers help
    settle(page)
    place = page.locator("#pair-topic-differs")
    place.scroll_into_view_if_needed()
    page.evaluate("scrollBy(0, 200)")
    before = place.bounding_box()["y"]
    tab(page, "differs", "tensorflow").click()
    assert place.bounding_box()["y"] == pytest.approx(before, abs=1)
    height = page.evaluate("document.documentElement.scrollHeight")
    choose(page, "both")
    assert place.bounding_box()["y"] == pytest.approx(before, abs=40)  # a paragraph may be first
    assert page.evaluate("document.documentElement.scrollHeight") != height


# --- addresses ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["pytorch", "tensorflow", "both"])
def test_an_address_asks_for_a_framework_and_does_not_keep_it(page, name):
    page.goto(f"topic/?x=1&fw={name}#pair-topic-two")
    assert agree(page) == name
    assert page.url.endswith("topic/?x=1#pair-topic-two")
    other = "pytorch" if name == "both" else "both"
    choose(page, other)
    page.reload()
    assert agree(page) == other


def test_an_address_that_asks_for_nonsense_changes_nothing(page):
    page.goto("topic/?fw=tensorflow")
    page.goto("topic/?fw=theano")
    assert agree(page) == "tensorflow"
    page.evaluate("__md_set('__fw', 'theano')")
    page.reload()
    assert agree(page) == "pytorch"


def test_a_link_asks_for_a_framework(page):
    page.goto("")
    page.locator("article").get_by_role("link", name="both").click()
    page.locator("#pair-topic-three").wait_for()
    page.wait_for_load_state()
    assert agree(page) == "both"
    assert page.url.endswith("/three/")


def test_an_address_opens_its_tab(page):
    page.goto("topic/#pair-topic-differs-tensorflow")
    assert agree(page) == "tensorflow"
    expect(page.locator("#pair-topic-differs-tensorflow")).to_be_in_viewport(ratio=1)
    expect(tab(page, "differs", "tensorflow")).to_be_in_viewport(ratio=1)


def test_a_later_choice_is_stronger_than_the_address(page):
    page.goto("topic/#pair-topic-differs-tensorflow")
    choose(page, "pytorch")
    expect(page).to_have_url(re.compile("#pair-topic-differs$"))
    page.reload()
    assert agree(page) == "pytorch"


@pytest.mark.parametrize("theme", [False, True], ids=["before the theme runs", "with the theme"])
def test_a_link_to_a_tab_of_this_page_opens_it_and_leads_there(page, theme):
    page.goto("topic/")
    if theme:
        settle(page)
    page.locator("article").get_by_role("link", name="Here").click()
    expect(page.locator("#pair-topic-differs-tensorflow")).to_be_in_viewport()
    assert agree(page) == "tensorflow"


def test_a_link_to_a_tab_of_another_page_opens_it_and_leads_there(page):
    page.goto("topic/")
    page.evaluate("scrollTo(0, 9999)")
    follow(page, "three", "**/three/#pair-topic-three-tensorflow")
    expect(page.locator("#pair-topic-three-tensorflow")).to_be_in_viewport()
    assert agree(page) == "tensorflow"


def test_an_address_of_a_tab_leaves_both(page):
    page.goto("topic/?fw=both")
    page.locator("article").get_by_role("link", name="Here").click()
    expect(page.locator("#pair-topic-differs-tensorflow")).to_be_in_viewport()
    assert agree(page) == "both"


def test_back_and_forward_keep_the_choice(page):
    page.goto("topic/")
    choose(page, "both")
    follow(page, "none", "**/none/")
    choose(page, "tensorflow")
    page.evaluate("history.back()")
    page.locator("#pair-topic-two").wait_for()
    assert agree(page) == "tensorflow"
    page.evaluate("history.forward()")
    page.wait_for_url("**/none/")
    choose(page, "pytorch")
    page.goto("three/")  # a load this time
    choose(page, "both")
    page.go_back()
    assert switch(page) == "both"


def test_two_windows_agree(page):
    page.goto("topic/")
    other = page.context.new_page()
    other.goto("three/")
    choose(other, "both")
    expect(page.locator(".fw [value=both]")).to_be_checked()
    assert agree(page) == "both"
    tab(page, "two", "tensorflow").click()
    expect(other.locator(".fw [value=tensorflow]")).to_be_checked()
    assert agree(other) == "tensorflow"


def test_without_storage_a_choice_holds_on_its_page(browser, address):
    context = browser.new_context(viewport=WIDE, base_url=address)
    page = context.new_page()
    page.add_init_script("__noStorage = () => { throw new Error('denied') }")
    page.add_init_script("Storage.prototype.setItem = Storage.prototype.getItem = __noStorage")
    page.goto("topic/?fw=both")
    assert agree(page) == "both"
    choose(page, "tensorflow")
    assert agree(page) == "tensorflow"
    context.close()


# --- the third framework ------------------------------------------------------------------------


def test_the_switch_offers_a_third_framework_where_a_pair_has_it(page):
    page.goto("topic/")
    jax = page.locator(".fw").get_by_text("JAX")
    expect(jax).to_be_hidden()
    page.goto("three/")
    expect(jax).to_be_visible()
    choose(page, "jax")
    assert agree(page) == "jax"
    assert panels(page) == {"pair-topic-three": ["jax"], "pair-topic-two": ["pytorch"]}
    follow(page, "Home", "**/")
    page.locator("#pair-topic-two").wait_for()
    expect(jax).to_be_hidden()
    assert agree(page) == "pytorch"
    follow(page, "Three", "**/three/")
    page.locator("#pair-topic-three").wait_for()
    assert agree(page) == "jax"
    page.reload()
    assert agree(page) == "jax"


def test_where_the_third_is_missing_the_last_other_choice_is_shown(page):
    page.goto("three/?fw=tensorflow")
    tab(page, "three", "jax").click()
    assert agree(page) == "jax"
    assert panels(page)["pair-topic-two"] == ["tensorflow"]
    page.goto("topic/?fw=jax")
    assert agree(page) == "tensorflow"
    page.goto("three/")
    assert agree(page) == "jax"


def test_both_are_pytorch_and_tensorflow_and_the_third_is_a_tab_away(page):
    page.goto("three/?fw=both")
    assert panels(page)["pair-topic-three"] == ["pytorch", "tensorflow"]
    tab(page, "three", "jax").click()
    assert agree(page) == "jax"
    page.goto("three/#pair-topic-three-tensorflow")
    page.goto("three/#pair-topic-three-jax")
    expect(page.locator(".fw [value=jax]")).to_be_checked()  # this one did not load the page
    assert agree(page) == "jax"


# --- side by side -------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1000, 1280, 1440, 1920])
def test_both_are_side_by_side_with_their_tops_aligned(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    for name in ("topic/?fw=both", "three/"):
        page.goto(name)
        for pair in page.locator(".pair").all():
            codes = [pair.locator(f"[data-tab={t}] code") for t in ("pytorch", "tensorflow")]
            one, two = [code.bounding_box() for code in codes]
            assert one["y"] == two["y"] and one["x"] + one["width"] <= two["x"]
            assert one["width"] == pytest.approx(two["width"], abs=2)
            for code in codes:
                assert code.evaluate("e => e.scrollWidth <= e.clientWidth")
                first = "e => [...e.childNodes].find(n => n.textContent.trim())"
                top = f"e => {{ const r = document.createRange(); r.selectNode(({first})(e)); "
                assert code.evaluate(top + "return r.getBoundingClientRect().top }") == (
                    pytest.approx(one["y"] + 10, abs=8)
                )
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_at_1440_pixels_72_columns_fit_in_one_line_and_88_wrap(page):
    page.goto("topic/?fw=both")
    code = page.locator("#pair-topic-two-pytorch code")
    lines = """(e, text) => {
        e.textContent = text;
        const { height } = e.getBoundingClientRect();
        return Math.round(height / parseFloat(getComputedStyle(e).lineHeight));
    }"""
    one, more = code.evaluate(lines, "x" * 72), code.evaluate(lines, "x" * 88)
    assert more == one + 1
    assert code.evaluate(lines, "word " * 14) == one  # 70 columns
    assert code.evaluate("e => e.scrollWidth <= e.clientWidth")
    size = code.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert size >= 11


def test_only_the_pair_grows_and_the_table_of_contents_gives_way(page):
    page.goto("topic/")
    header, text = page.locator(".fw"), page.locator("article > p").first
    before = header.bounding_box(), text.bounding_box()
    contents = page.locator(".md-sidebar--secondary")
    expect(contents).to_be_visible()
    choose(page, "both")
    assert (header.bounding_box(), text.bounding_box()) == before
    expect(contents).to_be_hidden()
    page.goto("none/")
    expect(contents).to_be_visible()


def test_on_a_phone_both_are_tabs(phone):
    phone.goto("topic/?fw=both")
    assert agree(phone) == "both"
    assert panels(phone)["pair-topic-two"] == ["pytorch"]
    tab(phone, "two", "tensorflow").click()
    assert agree(phone) == "tensorflow"
    choose_short(phone, "Both")
    assert agree(phone) == "both"
    assert panels(phone)["pair-topic-two"] == ["tensorflow"]
    phone.set_viewport_size(WIDE)
    # The styles know the new size at once, the scripts when the page is drawn.
    expect(phone.locator("#pair-topic-two [aria-selected=true]")).to_have_count(2)
    assert agree(phone) == "both"
    assert panels(phone)["pair-topic-two"] == ["pytorch", "tensorflow"]
    phone.set_viewport_size(PHONE)
    phone.goto("three/#pair-topic-three-pytorch")
    assert agree(phone) == "both"
    assert panels(phone)["pair-topic-three"] == ["pytorch"]


def choose_short(page: Page, text: str) -> None:
    page.locator(".fw label", has_text=text).click()


def test_on_a_phone_the_switch_fits_and_can_be_touched(phone):
    phone.goto("three/?fw=both")
    boxes = [label.bounding_box() for label in phone.locator(".fw label").all()]
    assert len(boxes) == 4 and all(b["height"] >= 24 and b["width"] >= 24 for b in boxes)
    assert boxes[-1]["x"] + boxes[-1]["width"] <= 360
    title = phone.locator(".md-header__title").bounding_box()
    assert title["width"] >= 40 and title["x"] + title["width"] <= boxes[0]["x"]
    expect(phone.get_by_role("radio", name="TensorFlow", exact=True)).to_be_attached()


# --- the keyboard, and what a screen reader is told ---------------------------------------------


def test_the_switch_is_a_named_group_of_named_radios(page):
    page.goto("three/")
    group = page.get_by_role("radiogroup", name="Framework")
    names = ["PyTorch", "TensorFlow", "JAX", "Both"]
    for name in names:
        expect(group.get_by_role("radio", name=name, exact=True)).to_have_count(1)
    expect(group.get_by_role("radio", name="PyTorch")).to_be_checked()


def test_the_switch_works_from_the_keyboard(page):
    page.goto("topic/")
    page.get_by_role("radio", name="PyTorch").focus()
    page.keyboard.press("ArrowRight")
    assert agree(page) == "tensorflow"
    page.keyboard.press("ArrowRight")
    assert agree(page) == "both"
    page.keyboard.press("ArrowRight")
    assert agree(page) == "pytorch"
    page.keyboard.press("ArrowLeft")
    assert agree(page) == "both"
    expect(page.get_by_role("radio", name="Both")).to_be_focused()
    outline = "e => getComputedStyle(e.nextElementSibling).outlineWidth"
    assert page.get_by_role("radio", name="Both").evaluate(outline) == "2px"


def test_each_tab_is_named_and_says_what_it_controls(page):
    page.goto("three/")
    tabs = page.get_by_role("tablist", name="topic/three")
    for name in ("pytorch", "tensorflow", "jax"):
        one = tabs.get_by_role("tab", name=LABELS[name])
        panel = page.locator(f"#{one.get_attribute('aria-controls')}")
        expect(panel).to_have_attribute("role", "tabpanel")
        choose(page, name)
        expect(panel).to_have_accessible_name(LABELS[name])
    expect(tabs).to_have_attribute("aria-multiselectable", "false")
    choose(page, "both")
    expect(tabs).to_have_attribute("aria-multiselectable", "true")


def test_the_tabs_work_from_the_keyboard(page):
    page.goto("three/")
    tab(page, "three", "pytorch").focus()
    for key, name in [
        ("ArrowRight", "tensorflow"),
        ("ArrowRight", "jax"),
        ("ArrowRight", "pytorch"),
        ("ArrowLeft", "jax"),
    ]:
        page.keyboard.press(key)
        expect(tab(page, "three", name)).to_be_focused()
        assert agree(page) == name
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.matches('[role=tab]')")


def test_where_both_are_shown_an_arrow_moves_and_enter_chooses(page):
    page.goto("topic/?fw=both")
    tab(page, "two", "pytorch").focus()
    page.keyboard.press("ArrowRight")
    expect(tab(page, "two", "tensorflow")).to_be_focused()
    assert agree(page) == "both"
    page.keyboard.press("Enter")
    assert agree(page) == "tensorflow"


# --- before anything is drawn, without scripts, on paper ----------------------------------------

SHIFT = """new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(e => (sum += e.value)))
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 700);
})"""


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("name", ["pytorch", "tensorflow", "both", "jax"])
def test_nothing_moves_while_a_page_loads(browser, address, name, size):
    context = browser.new_context(viewport=size, base_url=address)
    page = context.new_page()
    page.goto(f"three/?fw={name}")
    for place in ("three/", "topic/", "topic/#pair-topic-differs-tensorflow"):
        page.goto("about:blank")
        page.goto(place)
        assert page.evaluate(SHIFT) < 0.02, place
    context.close()


def test_without_scripts_every_program_is_shown_under_its_name(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport=WIDE, base_url=address)
    page = context.new_page()
    page.goto("three/?fw=both")
    expect(page.locator(".fw")).to_be_hidden()
    expect(page.locator(".pair-tabs").first).to_be_hidden()
    shown = page.locator("#pair-topic-three .pair-panel")
    before = "e => getComputedStyle(e, '::before').content"
    assert [panel.evaluate(before) for panel in shown.all()] == [
        '"PyTorch"',
        '"TensorFlow"',
        '"JAX"',
    ]
    tops = [panel.bounding_box()["y"] for panel in shown.all()]
    assert tops == sorted(set(tops))
    context.close()


@pytest.mark.parametrize("name", ["tensorflow", "both", "jax"])
def test_on_paper_every_program_is_shown_under_its_name(page, name):
    page.goto(f"three/?fw={name}")
    page.emulate_media(media="print")
    for panel in page.locator("#pair-topic-three .pair-panel").all():
        expect(panel).to_be_visible()
        assert panel.evaluate("e => getComputedStyle(e, '::before').display") == "block"
        assert panel.locator("code").evaluate("e => getComputedStyle(e).whiteSpace") == "pre-wrap"
    expect(page.locator(".pair-tabs").first).to_be_hidden()
    expect(page.locator(".fw")).to_be_hidden()
    assert not page.locator(".tool").filter(visible=True).count()


def test_the_switch_is_small():
    """Its styles and scripts, without spaces and comments.

    rjsmin and rcssmin take out what is no code, and shorten no name: nothing can break, and a
    minifier that does more would find it smaller still.
    """
    read = lambda name: (PROJECT / name).read_text("utf-8")  # noqa: E731
    head = re.search("<script>(.*?)</script>", read("theme/partials/head.html"), re.DOTALL)[1]
    styles = read("docs/assets/guide.css")
    start, end = styles.index("/* --- The switch"), styles.index("/* --- the end of the switch")
    parts = {
        "styles": rcssmin.cssmin(styles[start:end]),
        "head": rjsmin.jsmin(head),
        "script": rjsmin.jsmin(read("docs/assets/switch.js")),
    }
    sizes = {name: len(text.encode()) for name, text in parts.items()}
    assert all(size > 300 for size in sizes.values()), sizes
    assert sum(sizes.values()) < 4096, sizes
