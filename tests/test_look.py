"""The home page: its counts come from the record, and each of its facts from a pair."""

import json
import re
import xml.etree.ElementTree as etree
from pathlib import Path

import pytest
from test_pages import render, tree, write_record  # noqa: F401

from sidebyside import record
from sidebyside.guide import FIGURE, LINK, read_guide
from sidebyside.pairs import TOLERANCE

PROJECT = Path(__file__).parent.parent
COUNTED = {"count": 7, "date": "2026-11-24"}


def facts() -> list[str]:
    text = (PROJECT / "docs/index.md").read_text("utf-8")
    listed = re.search(r'<div class="facts" markdown>(.*?)</div>', text, re.DOTALL)[1]
    return re.split(r"^\d+\. ", listed, flags=re.MULTILINE)[1:]


# --- the counts ---------------------------------------------------------------------------------


def test_the_counts_are_those_of_the_record():
    guide = read_guide(PROJECT)
    entries = [
        (pair, found[0])
        for pair in guide.pairs.values()
        if (found := [e for e in guide.record.get(pair.id, {}).values() if not e["skipped"]])
        and record.state(pair, guide.record)[0] == "verified"
    ]
    if not entries:
        pytest.skip("no pair is verified here: run tests/test_snippets.py first")
    counts = guide.counts
    assert counts["pairs"] == len(list((PROJECT / "snippets").rglob("*_pytorch.py")))
    assert counts["verified"] == len(entries)
    assert counts["values"] == sum(entry["count"] for _, entry in entries)
    wide = [pair for pair, _ in entries if pair.check and "\nTOLERANCE" in pair.check.read_text()]
    assert counts["wider"] == len(wide)
    assert counts["held"] + counts["wider"] == counts["verified"]
    largest = max(d for p, e in entries if p not in wide for d in e["difference"].values())
    assert counts["largest"] == largest <= counts["bound"] == TOLERANCE
    assert counts["date"] == min(entry["date"] for _, entry in entries)
    assert counts["torch"] == record.versions()["torch"]


def shown(root: Path, text: str) -> str:
    return re.sub(r"<[^>]+>", "", render(root, text))


def test_a_pair_that_failed_or_changed_does_not_count(tree):  # noqa: F811
    text = "{{ guide/counts verified }} of {{ guide/counts pairs }}, {{ guide/counts values }}"
    write_record(tree, **COUNTED)
    assert shown(tree, text) == "1 of 2, 7"
    write_record(tree, **COUNTED, problems=["snippets/x.py:3: grad differs"])
    assert shown(tree, text) == "0 of 2, 0"
    write_record(tree, **COUNTED)
    with (tree / "snippets/gradients/square_pytorch.py").open("a") as file:
        file.write("# changed\n")
    assert shown(tree, text) == "0 of 2, 0"


def test_a_wide_bound_does_not_hide_in_the_largest_difference(tree):  # noqa: F811
    text = "{{ guide/counts largest | .0e }} {{ guide/counts held }} {{ guide/counts wider }}"
    write_record(tree, **COUNTED)
    assert shown(tree, text) == "3e-08 1 0"
    check = tree / "snippets/gradients/square_check.py"
    check.write_text("TOLERANCE = 1e-2  # two samples are compared\n")
    write_record(tree, **COUNTED, difference={"grad": 4e-3})
    assert shown(tree, text) == "— 0 1"


def test_without_a_record_the_counts_claim_nothing(tree):  # noqa: F811
    text = "{{ guide/counts verified }} {{ guide/counts largest | .0e }} {{ guide/counts date }}"
    assert shown(tree, f"{text} {{{{ guide/counts torch }}}}") == "0 — — —"


def test_the_date_is_that_of_the_oldest_run(tree):  # noqa: F811
    write_record(tree, **COUNTED)
    path = tree / record.NAME
    found = json.loads(path.read_text())
    other = next(p for p in read_guide(tree).pairs.values() if p.name == "stop")
    entry = found["gradients/square"]["cpu"] | {"hash": other.hash, "date": "2026-11-20"}
    path.write_text(json.dumps(found | {other.id: {"cpu": entry}}))
    assert shown(tree, "{{ guide/counts verified }} {{ guide/counts date }}") == "2 2026-11-20"


# --- the facts ----------------------------------------------------------------------------------


def test_there_are_ten_facts_each_with_a_pair_of_its_own():
    pairs = [re.findall(LINK, fact) for fact in facts()]
    assert len(pairs) == 10
    assert all(len(each) == 1 for each in pairs)
    assert len({each[0] for each in pairs}) == 10


@pytest.mark.parametrize("number", range(10))
def test_a_fact_shows_what_its_pair_measured_on_both_sides(number):
    fact = facts()[number]
    guide = read_guide(PROJECT)
    (pair,) = re.findall(LINK, fact)
    figures = list(re.finditer(FIGURE, fact))
    assert {match["pair"] for match in figures} == {pair}
    values = re.findall(r"^    :   (.*)$", fact, re.MULTILINE)
    assert [re.fullmatch(FIGURE, value)["tab"] for value in values] == ["pytorch", "tensorflow"]
    (name,) = {re.fullmatch(FIGURE, value)["name"] for value in values}
    differs = name in guide.pairs[pair].settings.differs
    assert differs or "agree to" in fact  # a surprise is a difference, or that there is none
    # What a run measures is not typed.
    typed = re.sub(FIGURE, "", fact)
    assert not re.search(r"\d\.\d|\de-\d|\d times as", typed), typed


def test_the_home_page_types_no_count():
    text = (PROJECT / "docs/index.md").read_text("utf-8")
    counts = re.search(r'<div class="counts" markdown>(.*?)</div>', text, re.DOTALL)[1]
    assert len(re.findall(FIGURE, counts)) >= 9
    assert not re.search(r"\d", re.sub(FIGURE, "", counts))


# --- the built page -----------------------------------------------------------------------------


def test_the_logo_is_the_sites_own_and_is_the_icon_too(site):
    logo = etree.parse(site / "assets/logo.svg").getroot()
    assert logo.get("viewBox") and not list(logo.iter("image"))
    for path in site.rglob("index.html"):
        text = path.read_text("utf-8")
        assert re.search(r'<link rel="icon" href="[./]*assets/logo.svg">', text), path
        sizes = re.findall(
            r'<img src="[./]*assets/logo.svg" alt="" width="\d+" height="\d+">', text
        )
        assert len(sizes) == 2, path


def test_the_three_ways_lead_to_every_page_of_their_parts_of_the_guide(site):
    text = (site / "index.html").read_text("utf-8")
    cards = re.search(r'<div class="cards">(.*?)<h2', text, re.DOTALL)[1]
    assert cards.count("<h3") == 3
    linked = {re.sub(r"#.*", "", link).strip("/") for link in re.findall(r'href="([^"]+)"', cards)}
    plan = (PROJECT / "mkdocs.yml").read_text("utf-8")
    parts = plan[plan.index("  - Choose:") : plan.index("  - Look up:")]
    pages = re.findall(r"[\w/-]+(?=\.(?:md|py)$)", parts, re.MULTILINE)
    assert len(pages) >= 20
    assert set(pages) <= linked
