"""What a page costs a reader: bytes, elements, shifts of the layout, waits before it is drawn.

Nothing here is a time: those are measured by Lighthouse (`make lighthouse`), and are noisy.
"""

from dataclasses import dataclass

import pytest
import site_server
from chromium import PHONE, WIDE, pause, settle

KIB = 1024
FIRST, SECOND = 110 * KIB, 25 * KIB
"""The most bytes of a first page with all it loads, and of a page after that, as they travel."""

ELEMENTS = 3000
SHIFT = 0.015

SHIFTS = """
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(scope="module")
def address(site, sent):
    """A slow line. On a fast one hardly anything is drawn before the whole page is there, and then
    nothing can move."""
    with site_server.serve(site, sent=sent, slow=True) as address:
        yield address


@dataclass
class Visit:
    bytes: int
    elements: int
    shift: float
    blocking: list[str]


def look(page, place: str) -> None:
    """Open a page, and look at all of it, as far as what loads late."""
    page.goto(place, wait_until="load")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    pause(page, 250)


def visit(browser, size: dict, place: str, address: str, sent: list[tuple[str, int]]) -> Visit:
    """What a page costs a reader who comes for the first time."""
    context = browser.new_context(viewport=size, base_url=address)
    context.add_init_script(SHIFTS)
    page = context.new_page()
    sent.clear()
    look(page, place)
    for icon in page.eval_on_selector_all("link[rel~=icon]", "links => links.map(l => l.href)"):
        page.request.get(icon)  # a browser with tabs fetches it, this one has none
    blocking = (
        "performance.getEntriesByType('resource')"
        ".filter(entry => entry.renderBlockingStatus == 'blocking').map(entry => entry.name)"
    )
    seen = Visit(
        sum(dict(sent).values()),
        page.evaluate("document.querySelectorAll('*').length"),
        page.evaluate("shift"),
        page.evaluate(blocking),
    )
    context.close()
    assert len(dict(sent)) >= 5, sent  # the page, two styles, two scripts: all was counted
    return seen


@pytest.fixture(scope="module", params=[WIDE, PHONE], ids=["wide", "phone"])
def visits(request, browser, address, sent, places) -> dict[str, Visit]:
    return {place: visit(browser, request.param, place, address, sent) for place in places}


def told(heavy: dict[str, int], limit: int) -> str:
    rows = sorted(heavy.items(), key=lambda item: -item[1])
    return "\n".join(f"{place or 'home'}: {size:,} of {limit:,}" for place, size in rows)


def test_the_first_page_that_a_reader_opens_is_light(visits):
    heavy = {place: seen.bytes for place, seen in visits.items() if seen.bytes > FIRST}
    heavy = {place: size for place, size in heavy.items() if not place.startswith("notebooks/")}
    assert not heavy, told(heavy, FIRST)


def test_a_page_has_few_elements(visits):
    many = {place: seen.elements for place, seen in visits.items() if seen.elements >= ELEMENTS}
    assert not many, told(many, ELEMENTS)
    assert min(seen.elements for seen in visits.values()) > 100


def test_nothing_moves_while_a_page_loads(visits):
    moved = {place: seen.shift for place, seen in visits.items() if seen.shift >= SHIFT}
    assert not moved


def test_only_one_style_sheet_keeps_a_page_from_being_drawn(visits):
    for place, seen in visits.items():
        assert len(seen.blocking) == 1, (place, seen.blocking)
        assert seen.blocking[0].endswith(".css"), (place, seen.blocking)


def test_the_next_page_is_lighter(browser, address, sent, places):
    heavy = {}
    context = browser.new_context(viewport=WIDE, base_url=address)
    page = context.new_page()
    look(page, "how-checked/")
    settle(page)  # what is fetched late belongs to the first page
    for place in places:
        if place == "how-checked/":  # here already, and the smallest but one
            continue
        sent.clear()
        look(page, place)
        size = sum(dict(sent).values())
        assert size
        if size > SECOND and not place.startswith("notebooks/"):
            heavy[place] = size
    context.close()
    assert not heavy, told(heavy, SECOND)
